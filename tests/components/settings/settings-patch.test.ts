import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyPatch,
  inversePatch,
  type SettingsPatch,
} from '../../../components/settings/settings-patch.ts';
import { defaultSettings } from '../../../domain/settings/settings.ts';

const some = <Value extends object>(parts: { [Key in keyof Value]: fc.Arbitrary<Value[Key]> }) =>
  fc.record(parts, { requiredKeys: [] });

const patches: fc.Arbitrary<SettingsPatch> = fc.record(
  {
    strength: fc.boolean(),
    theme: fc.constantFrom('system', 'light', 'dark', 'contrast'),
    clock: some({ sitLimitMs: fc.nat(), restFullMs: fc.nat() }),
    session: some({ bells: fc.boolean(), volume: fc.double({ min: 0, max: 1, noNaN: true }) }),
    figure: some({ hair: fc.constantFrom('by-day', 'bun', 'short') }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<SettingsPatch>;

describe('a change of settings', () => {
  test('touches what it names and nothing else', () => {
    const changed = applyPatch(defaultSettings, { clock: { sitLimitMs: 1 }, strength: true });
    expect(changed).toEqual({
      ...defaultSettings,
      strength: true,
      clock: { ...defaultSettings.clock, sitLimitMs: 1 },
    });
  });

  test('can be taken back, whatever it was', () => {
    fc.assert(
      fc.property(patches, (patch) => {
        const inverse = inversePatch(defaultSettings, patch);
        expect(applyPatch(applyPatch(defaultSettings, patch), inverse)).toEqual(defaultSettings);
      }),
    );
  });

  test('taken back leaves alone what was changed elsewhere meanwhile', () => {
    const inverse = inversePatch(defaultSettings, { session: { bells: false } });
    const meanwhile = applyPatch(defaultSettings, { session: { voice: true } });
    expect(applyPatch(meanwhile, inverse).session.voice).toBe(true);
  });
});
