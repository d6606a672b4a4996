import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pages } from '../../../components/gallery/popup-specimens.tsx';
import { applyPatch } from '../../../components/settings/settings-patch.ts';
import { SettingsView } from '../../../components/settings/settings-view.tsx';
import { WordsProvider } from '../../../components/words/words-context.tsx';
import { en } from '../../../content/words/en.ts';
import { defaultSettings, type Settings } from '../../../domain/settings/settings.ts';
import { minuteMs } from '../../../domain/time/units.ts';
import { type APage, aPage } from '../a-page.ts';

let page: APage;
let kept: Settings;
const asked: string[] = [];
let answer = true;

const nothing = () => {};

function ASettingsPage() {
  const [settings, setSettings] = useState(kept);
  kept = settings;
  return (
    <WordsProvider words={en}>
      <SettingsView
        settings={settings}
        voices={[]}
        notificationTest={{ state: 'untried', onSend: nothing, onAnswer: nothing }}
        newTab={{
          allowed: settings.newTabRow,
          onAsk: async (part) => {
            asked.push(part);
            return answer;
          },
        }}
        quietSites={{ sites: [], granted: [], onAdd: async () => true, onRemove: nothing }}
        links={pages}
        onChange={(patch) => setSettings(applyPatch(settings, patch))}
        onTryBell={nothing}
        onTryVoice={nothing}
      />
    </WordsProvider>
  );
}

beforeEach(() => {
  page = aPage();
  kept = defaultSettings;
  asked.length = 0;
  answer = true;
});
afterEach(() => vi.unstubAllGlobals());

describe('the search in the settings', () => {
  const seek = async (words: string) => {
    await page.show(<ASettingsPage />);
    await page.type('.settings-search', words);
  };
  /** What is drawn of each section that has anything found in it; nothing else of them is seen. */
  const found = () =>
    page.all('.settings-whole, .settings-group:has(.field, .field-note)').map((group) => ({
      name: group.querySelector('h2')?.textContent,
      whole: group.matches('.settings-whole'),
      fields: [...group.querySelectorAll('label[for], .field-label')].map((it) => it.textContent),
    }));

  test.each([
    ['notification', 'Notifications'],
    ['sound', 'Sound and voice'],
    ['keyboard', 'Keyboard'],
    ['figure', 'Figure'],
  ])('shows the whole section for “%s”, which is in its name: %s', async (words, name) => {
    await seek(words);
    expect(found().find((group) => group.whole)?.name).toBe(name);
  });

  test('draws all of a section that is shown whole', async () => {
    await seek('  SOUND ');
    const [sound] = found();
    expect(sound?.fields).toEqual(expect.arrayContaining(['Bells', 'Volume']));
  });

  test.each([
    ['foam roller', 'Stretches', 'What you have at hand'],
    ['dark', 'Look', 'Colours'],
    ['small window', 'Notifications', 'How a break is offered'],
    ['neither', 'Stretches', 'Stiffer side'],
  ])('finds “%s” among the choices, under %s: %s', async (words, name, field) => {
    await seek(words);
    expect(found()).toEqual([{ name, whole: false, fields: [field] }]);
  });

  test('finds what stands beside the fields', async () => {
    await seek('shortcut');
    expect(found().map(({ name }) => name)).toEqual(['Keyboard']);
    expect(page.text()).toContain('Manage Extension Shortcuts');
    await seek('try a notification');
    expect(page.text()).toContain('Show one now');
  });

  test('says so when nothing is found', async () => {
    await seek('hammock');
    expect(found()).toEqual([]);
  });
});

describe('undo in the settings', () => {
  test('of a number that was typed brings back what was before', async () => {
    await page.show(<ASettingsPage />);
    await page.type('#sit-limit', '5');
    await page.type('#sit-limit', '50');
    await page.happens(page.find('#sit-limit'), 'change');
    expect(kept.clock.sitLimitMs).toBe(50 * minuteMs);
    await page.happens(page.button('Undo'), 'click');
    expect(kept.clock.sitLimitMs).toBe(30 * minuteMs);
  });

  describe('of a part of the new tab that was switched off', () => {
    const switchOff = async () => {
      kept = { ...defaultSettings, newTabRow: ['search'] };
      await page.show(<ASettingsPage />);
      page.find<HTMLInputElement>('#new-tab-search').checked = false;
      await page.happens(page.find('#new-tab-search'), 'change');
      expect(kept.newTabRow).toEqual([]);
    };

    test('asks for its permission again, first thing in the click', async () => {
      await switchOff();
      await page.happens(page.button('Undo'), 'click');
      expect(asked).toEqual(['search']);
      expect(kept.newTabRow).toEqual(['search']);
    });

    test('leaves it off when the permission is refused, and says that this is fine', async () => {
      await switchOff();
      answer = false;
      await page.happens(page.button('Undo'), 'click');
      expect(kept.newTabRow).toEqual([]);
      expect(page.find('#new-tab-search-error').textContent).toMatch(/That is fine/);
    });
  });
});
