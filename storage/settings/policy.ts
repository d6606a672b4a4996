import type { FieldProblem } from '../../domain/fault/fault.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { readPatch } from './read-patch.ts';
import { putRight } from './read-settings.ts';

export interface PolicySettings {
  readonly settings: Settings;
  /** What the policy decides, as in `clock.sitLimitMs`; the settings page shows it as fixed. */
  readonly locked: readonly string[];
  readonly problems: readonly FieldProblem[];
}

/**
 * The settings with what an administrator has preset laid over them. `managed` has the shape of
 * `Settings`, any part of it; read as carefully as stored settings are, so that one broken value
 * in a policy leaves the person's own in its place.
 */
export function withPolicy(settings: Settings, managed: unknown): PolicySettings {
  const { patch, paths, problems } = readPatch(managed);
  const fitted = putRight(settings, patch);
  return {
    settings: fitted.settings,
    locked: paths,
    problems: [...problems, ...fitted.problems],
  };
}
