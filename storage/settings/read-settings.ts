import type { FieldProblem } from '../../domain/fault/fault.ts';
import { defaultSettings, type Settings } from '../../domain/settings/settings.ts';
import { readPatch } from './read-patch.ts';
import { type SettingsPatch, withPatch } from './settings-patch.ts';

export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly FieldProblem[];
}

/**
 * Settings from whatever was stored. Nothing stored is no problem; a broken value falls back alone
 * to its default and is named, the rest stays. Never throws.
 */
export function readSettings(value: unknown): ReadSettings {
  const { patch, problems } = readPatch(value);
  const fitted = putRight(defaultSettings, patch);
  return { settings: fitted.settings, problems: [...problems, ...fitted.problems] };
}

/**
 * The patch applied, and what does not go together put right: the grace has to be shorter than a
 * whole rest, or the worth of an absence cannot be worked out.
 */
export function putRight(base: Settings, patch: SettingsPatch): ReadSettings {
  const settings = withPatch(base, patch);
  const { graceMs, restFullMs } = settings.clock;
  if (graceMs < restFullMs) return { settings, problems: [] };
  const fitting = withPatch(settings, { clock: { graceMs: usualGraceMs(restFullMs) } });
  if (patch.clock?.graceMs === undefined) return { settings: fitting, problems: [] };
  const problem = 'not-shorter-than restFullMs';
  return { settings: fitting, problems: [{ path: 'clock.graceMs', problem }] };
}

/** The default grace, or the same part of a rest that is shorter than that. */
function usualGraceMs(restFullMs: number): number {
  const usual = defaultSettings.clock;
  if (usual.graceMs < restFullMs) return usual.graceMs;
  return Math.floor((restFullMs * usual.graceMs) / usual.restFullMs);
}
