import type { IntervalTotals } from '../../domain/history/interval-totals.ts';
import type { DayKey } from '../../domain/time/epoch.ts';

/**
 * What the intervals of one day come to, as recorded by one machine. Two uses: of a day long past,
 * whose intervals are gone (`folded`), and of a finished day, to save reading them again.
 */
export interface DayTotalsRow {
  readonly day: DayKey;
  readonly device: string;
  /** The intervals themselves have been deleted: this is all there is of them. */
  readonly folded: boolean;
  readonly totals: IntervalTotals;
}
