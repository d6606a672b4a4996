import { Dexie, type Table } from 'dexie';
import type { IntervalRecord, OfferRecord, SessionRecord } from '../../domain/history/records.ts';
import type { DayTotalsRow, ImportRow } from './rows.ts';
import { databaseName, declareVersions } from './schema.ts';

/** IndexedDB, given from outside so that a test can bring its own. */
export interface IndexedDbDeps {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
  /** Absent: `midback`. */
  readonly name?: string;
}

export class MidbackDatabase extends Dexie {
  readonly intervals!: Table<IntervalRecord, string>;
  readonly offers!: Table<OfferRecord, string>;
  readonly sessions!: Table<SessionRecord, string>;
  readonly dayTotals!: Table<DayTotalsRow, [day: string, device: string]>;
  readonly imports!: Table<ImportRow, string>;

  constructor({ indexedDB, IDBKeyRange, name = databaseName }: IndexedDbDeps) {
    // Strict: a write is on the disk before we take it out of the waiting list.
    super(name, {
      indexedDB,
      IDBKeyRange,
      autoOpen: false,
      chromeTransactionDurability: 'strict',
    });
    declareVersions(this);
  }

  /** The tables whose rows belong to a day: the history itself. */
  get dayTables(): Table[] {
    return [this.intervals, this.offers, this.sessions, this.dayTotals];
  }
}
