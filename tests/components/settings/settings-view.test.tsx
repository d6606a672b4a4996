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
