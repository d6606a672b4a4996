import { withEntries } from '../../domain/history/recent.ts';
import { defaultSettings } from '../../domain/settings/settings.ts';
import type { ItemStore } from '../items/item-store.ts';
import { planItem } from '../items/plan-item.ts';
import { recentItem } from '../items/recent-item.ts';
import { routinesItem } from '../items/routines-item.ts';
import { settingsItem } from '../items/settings-item.ts';
import { packItem, readItems } from '../items/stored-item.ts';
import { diff, withPatch } from '../settings/settings-patch.ts';
import { packSettings } from '../settings/write-settings.ts';
import type { Backup } from './backup-file.ts';

/** What an import would change besides the history. */
export interface ItemChanges {
  /** The groups of settings that differ, as in `clock`. */
  readonly settings: readonly string[];
  /** Routines that are not here yet. */
  readonly routines: number;
  /** The plan in the file is another than the one here. */
  readonly plan: boolean;
  /** What `ItemStore.set` is to be given; empty when nothing changes. */
  readonly packed: Readonly<Record<string, unknown>>;
}

/**
 * Settings of the file win over those here; routines are added by id; a plan in the file replaces
 * the one here. `newSessions` are those the history does not have yet.
 */
export async function changesToItems(
  store: ItemStore,
  backup: Backup,
  newSessions: Backup['history']['sessions'],
): Promise<ItemChanges> {
  const here = await readItems(store, {
    settings: settingsItem,
    routines: routinesItem,
    plan: planItem,
    recent: recentItem,
  });
  const before = here.settings.settings;
  const after = withPatch(before, backup.settings);
  const changedSettings = Object.keys(diff(before, after));
  const known = new Set(here.routines.map(({ id }) => id));
  const routines = backup.routines.filter(({ id }) => !known.has(id));
  const isOtherPlan =
    backup.plan !== null && JSON.stringify(backup.plan) !== JSON.stringify(here.plan);
  const latest = [...newSessions].sort((a, b) => a.startedAtMs - b.startedAtMs).slice(-60);
  const recent = withEntries(
    here.recent,
    latest.map((record) => ({ type: 'session', record })),
  );
  return {
    settings: changedSettings,
    routines: routines.length,
    plan: isOtherPlan,
    packed: {
      ...(changedSettings.length > 0 && packSettings(withPatch(defaultSettings, after))),
      ...(routines.length > 0 && packItem(routinesItem, [...here.routines, ...routines])),
      ...(isOtherPlan && packItem(planItem, backup.plan)),
      ...(latest.length > 0 && packItem(recentItem, recent)),
    },
  };
}
