import type { IntervalTotals } from '../../domain/history/interval-totals.ts';
import type { SharedDay } from '../../domain/sync/shared-day.ts';
import type { DayKey, EpochMs } from '../../domain/time/epoch.ts';

/**
 * What the intervals of one day come to. Two uses: of a day long past, whose intervals are gone
 * (`folded`; one row for each machine that recorded or has told of it), and of a finished day, to save reading its
 * intervals again (one row for all machines, its `device` is `allDevices`).
 */
export interface DayTotalsRow {
  readonly day: DayKey;
  readonly device: string;
  /** The intervals themselves have been deleted: this is all there is of them. */
  readonly folded: boolean;
  readonly totals: IntervalTotals;
  /**
   * Another machine told of this day; its records were never here. What its breaks and stretches
   * come to stands in no other table.
   */
  readonly received?: ReceivedCounts;
}

/** What another machine told of a day besides its times. */
export type ReceivedCounts = Pick<
  SharedDay,
  'breaksOffered' | 'breaksTaken' | 'sessions' | 'ownSessions' | 'stretchMs' | 'comfort'
>;

/** The `device` of totals that can be had again from the intervals. */
export const allDevices = '';

/** An import that has been written completely. */
export interface ImportRow {
  readonly id: string;
  readonly atMs: EpochMs;
}
