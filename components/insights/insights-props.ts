import type { OfferRecord, SessionRecord } from '../../domain/history/records.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import type { HourOfBreaks } from '../../domain/statistics/breaks-by-hour.ts';
import type { ComfortWeek } from '../../domain/statistics/comfort-by-week.ts';
import type { NumberedDay } from '../../domain/statistics/days-in-numbers.ts';
import type { FeltAverage, FeltWeek } from '../../domain/statistics/felt-by-week.ts';
import type { MovementOutcome } from '../../domain/statistics/helpful-movements.ts';
import type { MovementBalance } from '../../domain/statistics/movement-balance.ts';
import type { CalendarMonth } from '../../domain/statistics/year-calendar.ts';
import type { TimeZone } from '../../domain/time/epoch.ts';
import type { RibbonInterval } from '../ribbon/ribbon-parts.ts';

/** Today as it is drawn, the interval that is still open among it. */
export interface TodayInsight {
  readonly intervals: readonly RibbonInterval[];
  readonly sessions: readonly Pick<SessionRecord, 'startedAtMs' | 'endedAtMs' | 'parts'>[];
  readonly offers: readonly Pick<OfferRecord, 'ending'>[];
}

/** What looks further back than a fortnight; read after the rest. */
export interface LongInsights {
  readonly yearDays: readonly NumberedDay[];
  readonly year: readonly CalendarMonth[];
  readonly balance: MovementBalance;
  readonly comfort: readonly ComfortWeek[];
  readonly felt: readonly FeltWeek[];
  /** Over all of `felt`. */
  readonly feltInAll: FeltAverage | null;
  readonly helped: readonly MovementOutcome[];
  readonly hours: readonly HourOfBreaks[];
}

/** Each part is `null` until it has been read. */
export interface InsightsProps {
  readonly zone: TimeZone;
  readonly day: TodayInsight | null;
  readonly fortnight: readonly NumberedDay[] | null;
  readonly long: LongInsights | null;
  readonly nameOf: (movementId: MovementId) => string;
}
