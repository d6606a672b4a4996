import { parseHTML } from 'linkedom';
import renderToString from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { applyPatch } from '../../../components/settings/settings-patch.ts';
import { SettingsView } from '../../../components/settings/settings-view.tsx';
import { WordsProvider } from '../../../components/words/words-context.tsx';
import { en } from '../../../content/words/en.ts';
import { defaultSettings } from '../../../domain/settings/settings.ts';
import { withPolicy } from '../../../storage/settings/policy.ts';

const nothing = () => {};
const settings = applyPatch(defaultSettings, {
  clock: { workingHours: { ...defaultSettings.clock.workingHours, enabled: true } },
  session: { voice: true },
  quietSites: ['meet.example.com'],
  newTabRow: ['search'],
});

/** The settings page under a policy, with every field that there is. */
function drawn(managed?: unknown) {
  const html = renderToString(
    <WordsProvider words={en}>
      <SettingsView
        settings={settings}
        {...(managed !== undefined && { policy: withPolicy(settings, managed) })}
        voices={[{ uri: 'a', name: 'Anna' }]}
        notificationTest={{ state: 'untried', onSend: nothing, onAnswer: nothing }}
        newTab={{ allowed: [], onAsk: async () => true }}
        quietSites={{
          sites: settings.quietSites,
          granted: [],
          onAdd: async () => true,
          onRemove: nothing,
        }}
        data={{
          work: { step: 'none' },
          canUndoDelete: false,
          lastBackup: null,
          reminder: false,
          onReminder: nothing,
          onExport: nothing,
          onExportCsv: nothing,
          onFile: nothing,
          onImport: nothing,
          onCancel: nothing,
          onDeleteEverything: nothing,
          onUndoDelete: nothing,
        }}
        links={{ library: '', history: '', settings: '' }}
        onChange={nothing}
        onTryBell={nothing}
        onTryVoice={nothing}
      />
    </WordsProvider>,
  );
  const { document } = parseHTML(html);
  const fields = [...document.querySelectorAll('.field')].filter((field) =>
    field.querySelector('input:not([type=file], #backup-reminder), select'),
  );
  return { document, fields };
}

const isLocked = (field: Element) =>
  field.hasAttribute('disabled') ||
  field.querySelector(':is(input, select)')?.hasAttribute('disabled') === true;
const nameOf = (field: Element) =>
  field.querySelector('label, .field-label')?.textContent?.trim() ?? '';

describe('a policy on the settings page', () => {
  test('what it fixes cannot be changed, and says why; all else can', () => {
    const { fields } = drawn({ clock: { sitLimitMs: 1_200_000 }, places: ['desk'] });
    const fixed = fields.filter(isLocked);
    expect(fixed.map(nameOf)).toEqual([en.settings.sitLimit.label, en.settings.places.label]);
    const told = fields.filter((field) => field.textContent?.includes(en.settings.policy.locked));
    expect(told).toEqual(fixed);
  });

  test('a field that is described is described by why it is fixed, too', () => {
    const { document } = drawn({ clock: { sitLimitMs: 1_200_000 } });
    const ids = document.querySelector('#sit-limit')?.getAttribute('aria-describedby');
    expect(ids?.split(' ')).toEqual(['sit-limit-hint', 'sit-limit-locked']);
  });

  test('every field can be fixed', () => {
    const { fields } = drawn(settings);
    expect(fields.length).toBeGreaterThan(30);
    expect(fields.filter((field) => !isLocked(field)).map(nameOf)).toEqual([]);
  });

  test('a site that it names can still be allowed, and not be removed', () => {
    const buttons = (managed?: unknown) =>
      [...drawn(managed).document.querySelectorAll('.quiet-sites button')].map(
        (button) => button.firstChild?.textContent,
      );
    const { allow, remove } = en.settings.quietSites;
    expect(buttons()).toEqual([allow, remove]);
    expect(buttons({ quietSites: ['meet.example.com'] })).toEqual([allow]);
  });

  test('what is wrong in it is told, with its place', () => {
    const notice = drawn({ theme: 'pink', clock: { sitLimitMs: 'long' } }).document.querySelector(
      '[data-notice=policy]',
    );
    const lines = [...(notice?.querySelectorAll('li') ?? [])].map((line) => line.textContent);
    expect(lines).toEqual([
      '“clock.sitLimitMs” is not a number.',
      expect.stringContaining('“theme” is not one of'),
    ]);
  });

  test.each([undefined, {}])('without one (%j) nothing is fixed and nothing told', (managed) => {
    const { document, fields } = drawn(managed);
    expect(fields.filter(isLocked)).toEqual([]);
    expect(document.querySelector('[data-notice=policy], .field-locked')).toBeNull();
  });
});
