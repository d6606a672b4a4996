import { type ReadSettings, readSettings } from '../settings/read-settings.ts';
import type { SettingsPatch } from '../settings/settings-patch.ts';
import type { StoredItem } from './stored-item.ts';

/**
 * What the person has changed; everything else follows the defaults, also when a later version has
 * better ones.
 */
export const settingsItem: StoredItem<ReadSettings, SettingsPatch> = {
  key: 'settings',
  version: 1,
  fallback: readSettings(undefined),
  parse: (value) => readSettings(value),
};
