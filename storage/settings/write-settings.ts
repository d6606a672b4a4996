import { defaultSettings, type Settings } from '../../domain/settings/settings.ts';
import type { ItemStore } from '../items/item-store.ts';
import { settingsItem } from '../items/settings-item.ts';
import { packItem, readItem, type StoredItem } from '../items/stored-item.ts';
import { type ReadPatch, readPatch } from './read-patch.ts';
import { putRight, type ReadSettings } from './read-settings.ts';
import { diff, type SettingsPatch, withPatch } from './settings-patch.ts';

/** The settings as the person has them, without a policy. */
export function loadSettings(store: ItemStore): Promise<ReadSettings> {
  return readItem(store, settingsItem);
}

/** The same item read as what was changed, before anything is made to fit. */
const changedItem: StoredItem<ReadPatch, SettingsPatch> = {
  key: settingsItem.key,
  version: settingsItem.version,
  fallback: readPatch(undefined),
  parse: readPatch,
};

/**
 * Changes some settings and leaves all others as they are. A value that cannot be is refused and
 * named, and the setting keeps what it had. Gives the settings after the change.
 */
export async function writeSettings(store: ItemStore, patch: SettingsPatch): Promise<ReadSettings> {
  const changed = await readItem(store, changedItem);
  const read = readPatch(patch);
  const before = withPatch(defaultSettings, changed.patch);
  // What is stored is what the person chose; making it fit is for each reading.
  await store.set(packSettings(withPatch(before, read.patch)));
  const fitted = putRight(before, read.patch);
  return { settings: fitted.settings, problems: [...read.problems, ...fitted.problems] };
}

/** Whole settings as an argument for `ItemStore.set`. */
export function packSettings(settings: Settings): Record<string, unknown> {
  return packItem(settingsItem, diff(defaultSettings, settings));
}

/** Settings back to the defaults: all, or those of one group. */
export async function resetSettings(store: ItemStore, group?: keyof Settings): Promise<Settings> {
  const { patch } = await readItem(store, changedItem);
  const { [group ?? 'clock']: _dropped, ...others } = patch;
  const after = group === undefined ? defaultSettings : withPatch(defaultSettings, others);
  await store.set(packSettings(after));
  return after;
}
