import { clockVersion, initialClock, readClockState } from '../../domain/clock/clock-state.ts';
import { sessionInProgress } from '../../domain/session/session-in-progress.ts';
import type { HistoryCare } from '../../storage/daily-work/daily-work.ts';
import type { History } from '../../storage/database/history.ts';
import { eraseDay, eraseEverything } from '../../storage/erasing/erase.ts';
import { clockItem } from '../../storage/items/clock-item.ts';
import { ensureDevice } from '../../storage/items/device-item.ts';
import { handedInItem, handedInTakenItem } from '../../storage/items/handed-in-item.ts';
import type { ItemStore } from '../../storage/items/item-store.ts';
import { presentedItem } from '../../storage/items/presented-item.ts';
import { sessionItem } from '../../storage/items/session-item.ts';
import { settingsItem } from '../../storage/items/settings-item.ts';
import { packItem, readItems, type StoredItem } from '../../storage/items/stored-item.ts';
import type { Outbox } from '../../storage/outbox/outbox.ts';
import { withPolicy } from '../../storage/settings/policy.ts';
import type { Sync } from '../../storage/sync/run-sync.ts';
import type { BackgroundStore } from './ports.ts';

/** The clock's state as it lies there: reading it is the clock's own affair. */
const storedClock = clockItem<unknown>(clockVersion, (value) => value);

/** The session as it lies there. */
const storedSession: StoredItem<unknown> = {
  key: sessionItem.key,
  version: sessionItem.version,
  fallback: null,
  parse: (value) => value,
};

export interface BackgroundStoreDeps {
  readonly items: ItemStore;
  readonly outbox: Outbox;
  readonly care: HistoryCare;
  /** Absent: nothing is shared with other machines. */
  readonly sync?: Sync;
  openHistory(): Promise<Pick<History, 'deleteDay' | 'deleteEverything'>>;
  managed(): Promise<unknown>;
  random(): number;
}

/** The background's memory in extension storage. */
export function createBackgroundStore(deps: BackgroundStoreDeps): BackgroundStore {
  const { items, outbox } = deps;
  return {
    async load({ at, zone }) {
      const device = await ensureDevice(items, deps.random);
      const read = await readItems(items, {
        clock: storedClock,
        session: storedSession,
        settings: settingsItem,
        presented: presentedItem,
        handedIn: handedInItem,
        taken: handedInTakenItem,
      });
      return {
        clock:
          read.clock === null
            ? initialClock(at, zone, device)
            : readClockState(read.clock, at, zone, device),
        settings: withPolicy(read.settings.settings, await deps.managed()).settings,
        presented: read.presented,
        session: read.session === null ? null : sessionInProgress(read.session, at),
        handedIn: read.handedIn?.stamp === read.taken ? null : read.handedIn,
      };
    },

    async save({ clock, presented, forgetSession, takenStamp, entries = [] }) {
      await outbox.add(entries, {
        ...(clock !== undefined && packItem(storedClock, clock)),
        ...(presented !== undefined && packItem(presentedItem, presented)),
        ...(forgetSession && packItem(storedSession, null)),
        ...(takenStamp !== undefined && packItem(handedInTakenItem, takenStamp)),
      });
    },

    async flush() {
      await outbox.flush();
    },

    async deleteDay(day) {
      await eraseDay(deps, day);
      // The day is gone, whatever becomes of this.
      await deps.sync?.addUpAnew().catch(() => undefined);
    },
    async deleteEverything() {
      await deps.sync?.leave().catch(() => undefined);
      await eraseEverything(deps);
    },
    finishImport: () => deps.care.finishImport(),
    dailyWork: (now) => deps.care.dailyWork(now),
    sync: (now) => deps.sync?.run(now) ?? Promise.resolve(false),
  };
}
