import { clockVersion, initialClock, readClockState } from '../../domain/clock/clock-state.ts';
import type { HistoryEntry } from '../../domain/history/records.ts';
import { defaultSettings, type Settings } from '../../domain/settings/settings.ts';
import type { EpochMs, TimeZone } from '../../domain/time/epoch.ts';
import { localDay } from '../../domain/time/local-day.ts';
import { clockItem } from '../../storage/items/clock-item.ts';
import { deviceItem } from '../../storage/items/device-item.ts';
import type { ItemStore } from '../../storage/items/item-store.ts';
import {
  rawDailyWorkItem,
  rawHandedInItem,
  rawHandedInTakenItem,
  rawOutboxItem,
  rawPendingImportItem,
  rawPresentedItem,
  rawSessionItem,
  rawSettingsItem,
} from '../../storage/items/raw-items.ts';
import { packItem, readItem, readItems } from '../../storage/items/stored-item.ts';
import type { BackgroundMemory, BackgroundStore } from './ports.ts';

const storedClock = clockItem<unknown>(clockVersion, (value) => value);

export interface LightStoreDeps {
  readonly items: ItemStore;
  managed(): Promise<unknown>;
  /** The store that can do everything; its code may have to be loaded. */
  whole(): Promise<BackgroundStore>;
  /** Settings as they were last read, for as long as the browser runs. */
  readonly lastSettings: {
    get(): Promise<unknown>;
    set(value: ReadOnce): Promise<void>;
  };
}

/** What was stored as settings, and what reading it gave. */
export interface ReadOnce {
  readonly stored: string;
  readonly settings: Settings;
}

/**
 * The store as most wakes need it: time passes, and nothing is written but the clock. Everything
 * else is handed to the whole store, which is loaded for it.
 */
export function createLightStore(deps: LightStoreDeps): BackgroundStore {
  const { items, whole } = deps;

  async function loadWhole(
    now: { readonly at: EpochMs; readonly zone: TimeZone },
    stored: string,
  ): Promise<BackgroundMemory> {
    const memory = await (await whole()).load(now);
    // Without it the next wake reads them once more.
    await deps.lastSettings.set({ stored, settings: memory.settings }).catch(() => undefined);
    return memory;
  }

  return {
    async load(now) {
      const [read, managed, last] = await Promise.all([
        readItems(items, {
          clock: storedClock,
          device: deviceItem,
          session: rawSessionItem,
          presented: rawPresentedItem,
          settings: rawSettingsItem,
          handedIn: rawHandedInItem,
          taken: rawHandedInTakenItem,
        }),
        deps.managed(),
        deps.lastSettings.get().catch(() => undefined),
      ]);
      const stored = JSON.stringify([read.settings, managed]);
      const settings = settingsOf(last, stored);
      const { device } = read;
      const { stamp = null } = (read.handedIn ?? {}) as { stamp?: unknown };
      const isQuiet = read.session === null && read.presented === null && stamp === read.taken;
      if (!isQuiet || !settings || device === null) {
        return loadWhole(now, stored).catch(() =>
          // Should the browser not give us our own code, time goes on with usual settings.
          quietMemory(read.clock, device ?? 'unnamed0', now, defaultSettings),
        );
      }
      return quietMemory(read.clock, device, now, settings);
    },

    async save(changes) {
      const { clock, entries = [], presented, forgetSession } = changes;
      if (entries.length === 0) {
        await items.set({
          ...(clock !== undefined && packItem(storedClock, clock)),
          ...(presented !== undefined && packItem(rawPresentedItem, presented)),
          ...(forgetSession && packItem(rawSessionItem, null)),
        });
        return;
      }
      await (await whole()).save(changes);
    },

    async flush() {
      const waiting = (await readItem(items, rawOutboxItem)) as { entries?: HistoryEntry[] } | null;
      if (waiting?.entries?.length) await (await whole()).flush();
    },

    async dailyWork(now) {
      const { doneDay } = ((await readItem(items, rawDailyWorkItem)) ?? {}) as {
        doneDay?: unknown;
      };
      // Whether a try that failed is to be repeated is for the whole store to know.
      if (doneDay !== localDay(now.at, now.zone)) await (await whole()).dailyWork(now);
    },

    async sync(now) {
      // Plain keys: this is asked at every wake, and reading the items would cost more code.
      const { syncChoice, syncState } = await items.get(['syncChoice', 'syncState']);
      const isChosen = (syncChoice as { value?: { on?: unknown } } | undefined)?.value?.on;
      // What is left of an earlier choice is cleared away.
      return isChosen || syncState ? (await whole()).sync(now) : false;
    },

    async finishImport() {
      if ((await readItem(items, rawPendingImportItem)) !== null)
        await (await whole()).finishImport();
    },

    deleteDay: async (day) => (await whole()).deleteDay(day),
    deleteEverything: async () => (await whole()).deleteEverything(),
  };
}

/** The settings that were read before, if nothing has changed since. */
function settingsOf(last: unknown, stored: string): Settings | null {
  if (typeof last !== 'object' || last === null) return null;
  const known = last as Partial<ReadOnce>;
  return known.stored === stored ? (known.settings ?? null) : null;
}

/** The clock and the settings, where nothing is shown and no stretch goes on. */
function quietMemory(
  clock: unknown,
  device: string,
  { at, zone }: { readonly at: EpochMs; readonly zone: TimeZone },
  settings: Settings,
): BackgroundMemory {
  return {
    clock:
      clock === null ? initialClock(at, zone, device) : readClockState(clock, at, zone, device),
    settings,
    presented: null,
    session: null,
    handedIn: null,
  };
}
