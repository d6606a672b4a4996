import type { DayKey } from '../time/epoch.ts';
import type { IntervalRecord, OfferRecord, SessionRecord } from './records.ts';

/** Everything the history holds of one local day, each list in order of time. */
export interface DayRecords {
  readonly day: DayKey;
  readonly intervals: readonly IntervalRecord[];
  readonly offers: readonly OfferRecord[];
  readonly sessions: readonly SessionRecord[];
}
