import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../../domain/settings/settings.ts';
import { hourMs, minuteMs, secondMs } from '../../../domain/time/units.ts';
import { createMemoryItemStore } from '../../../storage/items/memory-item-store.ts';
import { withPolicy } from '../../../storage/settings/policy.ts';
import { readSettings } from '../../../storage/settings/read-settings.ts';
import { diff, withPatch } from '../../../storage/settings/settings-patch.ts';
import {
  loadSettings,
  resetSettings,
  writeSettings,
} from '../../../storage/settings/write-settings.ts';

describe('reading settings', () => {
  test('nothing stored gives the defaults and is no problem', () => {
    expect(readSettings(undefined)).toEqual({ settings: defaultSettings, problems: [] });
  });

  test.each([
    ['a text', 'settings'],
    ['a list', []],
    ['a number', 7],
  ])('%s instead of settings gives the defaults and says so', (_name, value) => {
    const { settings, problems } = readSettings(value);
    expect(settings).toEqual(defaultSettings);
    expect(problems).toEqual([{ path: '', problem: 'not-settings' }]);
  });

  test('sound settings are read as they are', () => {
    const mine: Settings = {
      ...defaultSettings,
      theme: 'dark',
      clock: { ...defaultSettings.clock, sitLimitMs: 45 * minuteMs },
      excluded: ['cobra'],
    };
    expect(readSettings(mine)).toEqual({ settings: mine, problems: [] });
  });

  test.each<[path: string, broken: object, of: (settings: Settings) => unknown]>([
    ['clock.sitLimitMs', { clock: { sitLimitMs: 'long' } }, (s) => s.clock.sitLimitMs],
    ['clock.sitLimitMs', { clock: { sitLimitMs: 999 } }, (s) => s.clock.sitLimitMs],
    ['clock.sitLimitMs', { clock: { sitLimitMs: Number.NaN } }, (s) => s.clock.sitLimitMs],
    ['clock.mostShowings', { clock: { mostShowings: 1.5 } }, (s) => s.clock.mostShowings],
    [
      'clock.workingHours.days',
      { clock: { workingHours: { days: [true] } } },
      (s) => s.clock.workingHours.days,
    ],
    ['clock.workingHours', { clock: { workingHours: 9 } }, (s) => s.clock.workingHours],
    ['strength', { strength: 1 }, (s) => s.strength],
    ['session.volume', { session: { volume: 1.1 } }, (s) => s.session.volume],
    ['theme', { theme: 'sepia' }, (s) => s.theme],
    ['figure.skin', { figure: { skin: 7 } }, (s) => s.figure.skin],
    ['places', { places: 'desk' }, (s) => s.places],
  ])('a broken %s falls back alone', (path, broken, of) => {
    const { settings, problems } = readSettings(withSound(broken));
    expect(of(settings)).toEqual(of(defaultSettings));
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(settings.session.voiceRate).toBe(1.5);
    expect(settings.clock.callReminderMs).toBe(2 * hourMs);
  });

  /** Beside the broken value, two sound ones that have to stay. */
  function withSound(broken: object): unknown {
    const { clock, session, ...rest } = broken as Record<string, object>;
    return {
      ...rest,
      clock: { callReminderMs: 2 * hourMs, ...clock },
      session: { voiceRate: 1.5, ...session },
    };
  }

  test('one broken entry of a list takes no other with it', () => {
    const { settings, problems } = readSettings({ excluded: ['cobra', 7, 'plank', 'cobra'] });
    expect(settings.excluded).toEqual(['cobra', 'plank']);
    expect(problems).toEqual([{ path: 'excluded[1]', problem: 'not-text' }]);
  });

  test('a limit of one second is accepted from storage, half a second is not', () => {
    expect(readSettings({ clock: { sitLimitMs: secondMs } }).settings.clock.sitLimitMs).toBe(1_000);
    expect(readSettings({ clock: { sitLimitMs: 500 } }).problems).toHaveLength(1);
  });

  test('with a rest shorter than the usual grace, the grace follows it', () => {
    const { settings, problems } = readSettings({ clock: { restFullMs: 10 * secondMs } });
    expect(settings.clock.graceMs).toBe(2 * secondMs);
    expect(problems).toEqual([]);
  });

  test('a grace that was chosen as long as the rest is a problem', () => {
    const { settings, problems } = readSettings({
      clock: { restFullMs: 2 * minuteMs, graceMs: 2 * minuteMs },
    });
    expect(settings.clock.graceMs).toBe(minuteMs);
    expect(problems).toEqual([{ path: 'clock.graceMs', problem: 'not-shorter-than restFullMs' }]);
  });

  test('prototype keys and unknown keys do nothing', () => {
    const value: unknown = JSON.parse(
      '{"__proto__":{"theme":"dark"},"constructor":{"x":1},"clock":{"__proto__":{"sitLimitMs":1}},"later":1}',
    );
    expect(readSettings(value)).toEqual({ settings: defaultSettings, problems: [] });
    expect(({} as Record<string, unknown>).theme).toBeUndefined();
  });

  test('it never throws, and what it gives can be read again without a problem', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (clock, session, whole) => {
        for (const value of [whole, { clock, session, theme: whole, excluded: clock }]) {
          const { settings } = readSettings(value);
          expect(readSettings(settings).problems).toEqual([]);
        }
      }),
    );
  });
});

describe('changing settings', () => {
  test('a patch changes what it names and leaves the rest', async () => {
    const store = createMemoryItemStore();
    await writeSettings(store, { theme: 'dark', clock: { sitLimitMs: 45 * minuteMs } });
    await writeSettings(store, { clock: { workingHours: { enabled: true } } });
    const { settings } = await loadSettings(store);
    expect(diff(defaultSettings, settings)).toEqual({
      theme: 'dark',
      clock: { sitLimitMs: 45 * minuteMs, workingHours: { enabled: true } },
    });
  });

  test('only what was changed is stored, so that a better default reaches everybody else', async () => {
    const store = createMemoryItemStore();
    await writeSettings(store, { theme: 'dark' });
    await writeSettings(store, { motion: 'reduced' });
    await writeSettings(store, { theme: 'system' });
    expect(await store.get(['settings'])).toEqual({
      settings: { version: 1, value: { motion: 'reduced' } },
    });
  });

  test('a value that cannot be is refused, and the setting keeps what it had', async () => {
    const store = createMemoryItemStore();
    await writeSettings(store, { session: { volume: 0.3 } });
    const { settings, problems } = await writeSettings(store, {
      session: { volume: 3, bells: false },
    });
    expect(settings.session).toMatchObject({ volume: 0.3, bells: false });
    expect(problems).toEqual([{ path: 'session.volume', problem: 'more-than 1' }]);
  });

  test('a rest made short and long again leaves no short grace behind', async () => {
    const store = createMemoryItemStore();
    await writeSettings(store, { clock: { restFullMs: 30 * secondMs } });
    const { settings } = await writeSettings(store, { clock: { restFullMs: 5 * minuteMs } });
    expect(settings).toEqual(defaultSettings);
  });

  test('one group or everything goes back to the defaults', async () => {
    const store = createMemoryItemStore();
    await writeSettings(store, { theme: 'dark', session: { bells: false } });
    expect((await resetSettings(store, 'session')).session.bells).toBe(true);
    expect((await loadSettings(store)).settings.theme).toBe('dark');
    expect(await resetSettings(store)).toEqual(defaultSettings);
  });

  test('the difference of two settings, patched onto the first, gives the second', () => {
    const anySettings = fc
      .record({
        theme: fc.constantFrom('system', 'light', 'dark', 'contrast'),
        strength: fc.boolean(),
        excluded: fc.uniqueArray(fc.constantFrom('cobra', 'plank', 'bridge')),
        clock: fc.record({ sitLimitMs: fc.integer({ min: 1_000, max: 7_200_000 }) }),
        session: fc.record({ volume: fc.float({ min: 0, max: 1, noNaN: true }) }),
      })
      .map((value) => readSettings(value).settings);
    fc.assert(
      fc.property(anySettings, anySettings, (before, after) => {
        expect(withPatch(before, diff(before, after))).toEqual(after);
      }),
    );
  });
});

describe('a policy', () => {
  test('it lies over the person’s settings and names what it fixes', () => {
    const mine = readSettings({ theme: 'dark', clock: { sitLimitMs: 50 * minuteMs } }).settings;
    const { settings, locked, problems } = withPolicy(mine, { clock: { sitLimitMs: 3_000 } });
    expect(settings.clock.sitLimitMs).toBe(3_000);
    expect(settings.theme).toBe('dark');
    expect(locked).toEqual(['clock.sitLimitMs']);
    expect(problems).toEqual([]);
  });

  test('a broken value in it leaves the person’s own in its place', () => {
    const mine = readSettings({ theme: 'dark' }).settings;
    const { settings, locked, problems } = withPolicy(mine, { theme: 'pink', strength: true });
    expect(settings).toMatchObject({ theme: 'dark', strength: true });
    expect(locked).toEqual(['strength']);
    expect(problems.map(({ path }) => path)).toEqual(['theme']);
  });

  test.each([undefined, null, {}])('%j is no policy', (managed) => {
    expect(withPolicy(defaultSettings, managed)).toEqual({
      settings: defaultSettings,
      locked: [],
      problems: [],
    });
  });
});
