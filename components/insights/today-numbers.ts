import { countsAsOffered, endedInBreak } from '../../domain/history/counted-offer.ts';
import { totalsOf } from '../../domain/history/interval-totals.ts';
import type { TodayInsight } from './insights-props.ts';

/** The numbers in the sentence about today. */
export function todayNumbers({ intervals, offers }: TodayInsight): {
  readonly sittingMs: number;
  readonly longestSittingMs: number;
  readonly breaksTaken: number;
  readonly breaksOffered: number;
} {
  const { sittingMs, longestSittingMs } = totalsOf(
    intervals.map((interval) => ({ ...interval, id: '', day: '', zone: '' })),
  );
  const offered = offers.filter(countsAsOffered);
  return {
    sittingMs,
    longestSittingMs,
    breaksTaken: offered.filter(endedInBreak).length,
    breaksOffered: offered.length,
  };
}
