import type {
  ClockSettings,
  FigureSettings,
  SessionSettings,
  Settings,
} from '../../domain/settings/settings.ts';

/** A change to some settings; what it leaves out stays. */
export type SettingsPatch = Partial<Omit<Settings, 'clock' | 'session' | 'figure'>> & {
  readonly clock?: Partial<ClockSettings>;
  readonly session?: Partial<SessionSettings>;
  readonly figure?: Partial<FigureSettings>;
};

/** The settings with the change made. */
export function applyPatch(settings: Settings, patch: SettingsPatch): Settings {
  return {
    ...settings,
    ...patch,
    clock: { ...settings.clock, ...patch.clock },
    session: { ...settings.session, ...patch.session },
    figure: { ...settings.figure, ...patch.figure },
  };
}

/** The change that takes `patch` back: the present values of all that it touches. */
export function inversePatch(settings: Settings, patch: SettingsPatch): SettingsPatch {
  return valuesAt(settings, patch) as SettingsPatch;
}

const nested = new Set(['clock', 'session', 'figure']);

function valuesAt(values: object, keys: object): object {
  return Object.fromEntries(
    Object.entries(keys).map(([key, inner]) => {
      const value = (values as Record<string, unknown>)[key];
      return [key, nested.has(key) ? valuesAt(value as object, inner as object) : value];
    }),
  );
}
