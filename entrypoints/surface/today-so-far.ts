import { openInterval } from '../../domain/clock/open-interval.ts';
import { isSitting } from '../../domain/history/interval-totals.ts';
import { todaysTotals } from '../../domain/history/recent.ts';
import { localDay } from '../../domain/time/local-day.ts';
import { currentZone } from '../../platform/time/now.ts';
import type { PageState } from './page-state.ts';
import { planSoFar } from './planned.ts';

/** What today amounts to, the interval that is still going on among it. */
export function todaySoFar(state: PageState): {
  readonly sittingMs: number;
  readonly breaksTaken: number;
  readonly breaksOffered: number;
  /** How far a plan has got today; null: there is none for today. */
  readonly plan: { readonly done: number; readonly wanted: number } | null;
} {
  const at = state.nowMs.value;
  const totals = todaysTotals(state.recent.value, localDay(at, currentZone()));
  const open = openInterval(state.clock.value, at, state.settings.value.clock);
  const openMs = open && isSitting(open.kind) ? open.toMs - open.fromMs : 0;
  return {
    sittingMs: totals.sittingMs + openMs,
    breaksTaken: totals.breaks,
    breaksOffered: totals.offered,
    plan: planSoFar(state),
  };
}
