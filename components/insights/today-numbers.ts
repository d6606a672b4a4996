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
  const answered = offers.filter(({ ending }) => ending !== 'snoozed');
  const taken = answered.filter(({ ending }) => ending === 'taken' || ending === 'credited');
  return {
    sittingMs,
    longestSittingMs,
    breaksTaken: taken.length,
    breaksOffered: answered.length,
  };
}
