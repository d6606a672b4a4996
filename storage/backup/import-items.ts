import { keptSessions, type Recent, withEntries } from '../../domain/history/recent.ts';
import type { HistoryEntry } from '../../domain/history/records.ts';
import { defaultSettings, type Settings } from '../../domain/settings/settings.ts';
import type { DayKey } from '../../domain/time/epoch.ts';
import type { ItemStore } from '../items/item-store.ts';
import { planItem } from '../items/plan-item.ts';
import { recentItem } from '../items/recent-item.ts';
import { routinesItem } from '../items/routines-item.ts';
import { settingsItem } from '../items/settings-item.ts';
import { packItem, readItems } from '../items/stored-item.ts';
import { diff, withPatch } from '../settings/settings-patch.ts';
import { packSettings } from '../settings/write-settings.ts';
import type { Backup } from './backup-file.ts';

/** Records of a file that are not here yet. */
export type FreshRecords = Pick<Backup['history'], 'intervals' | 'offers' | 'sessions'>;

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
 * Settings of the file win over those here, but for one: a history that is here is not kept shorter
 * because another machine's was, for that would delete some of it. Routines are added by id; a plan
 * in the file replaces the one here. `fresh` is what the history does not have yet: the extract of it
 * that lies beside the clock's state, by which popup and new tab go, takes it in, too.
 */
export async function changesToItems(
  store: ItemStore,
  backup: Backup,
  fresh: FreshRecords,
  hasHistory: boolean,
): Promise<ItemChanges> {
  const here = await readItems(store, {
    settings: settingsItem,
    routines: routinesItem,
    plan: planItem,
    recent: recentItem,
  });
  const before = here.settings.settings;
  const inFile = withPatch(before, backup.settings);
  const wouldDelete = hasHistory && keptDays(inFile) < keptDays(before);
  const after = wouldDelete ? { ...inFile, keepHistoryDays: before.keepHistoryDays } : inFile;
  const changedSettings = Object.keys(diff(before, after));
  const known = new Set(here.routines.map(({ id }) => id));
  const routines = backup.routines.filter(({ id }) => !known.has(id));
  const isOtherPlan =
    backup.plan !== null && JSON.stringify(backup.plan) !== JSON.stringify(here.plan);
  const recent = recentAfter(here.recent, fresh);
  return {
    settings: changedSettings,
    routines: routines.length,
    plan: isOtherPlan,
    packed: {
      ...(changedSettings.length > 0 && packSettings(withPatch(defaultSettings, after))),
      ...(routines.length > 0 && packItem(routinesItem, [...here.routines, ...routines])),
      ...(isOtherPlan && packItem(planItem, backup.plan)),
      ...(recent !== here.recent && packItem(recentItem, recent)),
    },
  };
}

const keptDays = ({ keepHistoryDays }: Pick<Settings, 'keepHistoryDays'>): number =>
  keepHistoryDays ?? Number.POSITIVE_INFINITY;

/** The last sessions, and whatever belongs to the latest day. How offers were answered elsewhere says nothing of here. */
function recentAfter(recent: Recent, { intervals, offers, sessions }: FreshRecords): Recent {
  const latestDay = [...intervals, ...offers, ...sessions].reduce(
    (latest, { day }) => (day > latest ? day : latest),
    recent.today?.day ?? '',
  );
  const isLatest = ({ day }: { readonly day: DayKey }) => day === latestDay;
  const entries: HistoryEntry[] = [
    ...keptSessions([...sessions].sort((a, b) => a.startedAtMs - b.startedAtMs)).map(
      (record) => ({ type: 'session', record }) as const,
    ),
    ...intervals.filter(isLatest).map((record) => ({ type: 'interval', record }) as const),
    ...offers.filter(isLatest).map((record) => ({ type: 'offer', record }) as const),
  ];
  if (entries.length === 0) return recent;
  return { ...withEntries(recent, entries), lastEndings: recent.lastEndings };
}
