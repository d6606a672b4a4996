import type { Settings } from '../../domain/settings/settings.ts';

/** Some settings, each at its place; a list is replaced as a whole. */
export type PatchOf<Value> = Value extends readonly unknown[]
  ? Value
  : Value extends object
    ? { readonly [Name in keyof Value]?: PatchOf<Value[Name]> }
    : Value;

export type SettingsPatch = PatchOf<Settings>;

type Group = Readonly<Record<string, unknown>>;

export function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The settings after the patch. The patch has been read and is sound. */
export function withPatch(settings: Settings, patch: SettingsPatch): Settings {
  return mergeGroups(settings as unknown as Group, patch as Group) as unknown as Settings;
}

function mergeGroups(base: Group, patch: Group): Group {
  const merged: Record<string, unknown> = { ...base };
  for (const [name, value] of Object.entries(patch)) {
    const before = merged[name];
    merged[name] = isGroup(before) && isGroup(value) ? mergeGroups(before, value) : value;
  }
  return merged;
}

/**
 * What has to be patched onto `before` to get `after`: only the settings that differ.
 *
 * @example diff(defaultSettings, { ...defaultSettings, theme: 'dark' }) // { theme: 'dark' }
 */
export function diff(before: Settings, after: Settings): SettingsPatch {
  return (diffGroups(before as unknown as Group, after as unknown as Group) ?? {}) as SettingsPatch;
}

function diffGroups(before: Group, after: Group): Group | null {
  const changed = Object.entries(after).flatMap(([name, value]): [string, unknown][] => {
    const old = before[name];
    if (isGroup(old) && isGroup(value)) {
      const inside = diffGroups(old, value);
      return inside ? [[name, inside]] : [];
    }
    return JSON.stringify(old) === JSON.stringify(value) ? [] : [[name, value]];
  });
  return changed.length > 0 ? Object.fromEntries(changed) : null;
}
