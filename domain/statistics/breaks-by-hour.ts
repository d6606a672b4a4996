import { countsAsOffered, endedInBreak } from '../history/counted-offer.ts';
import type { OfferRecord } from '../history/records.ts';
import { hourMs, minuteMs } from '../time/units.ts';

/** What became of the breaks offered in one hour of the day. */
export interface HourOfBreaks {
  /** 0 to 23, as the wall clock showed it where the offer was made. */
  readonly hour: number;
  readonly taken: number;
  /** Skipped, closed or not answered, and not wrong. A snooze is none: the break came again. */
  readonly passed: number;
}

/** All 24 hours, the quiet ones among them. */
export function breaksByHour(offers: readonly OfferRecord[]): readonly HourOfBreaks[] {
  const hours = Array.from({ length: 24 }, (_, hour) => ({ hour, taken: 0, passed: 0 }));
  for (const offer of offers) {
    const found = hours[hourOf(offer)];
    if (!found || !countsAsOffered(offer)) continue;
    if (endedInBreak(offer)) found.taken += 1;
    else found.passed += 1;
  }
  return hours;
}

/** The offset the record carries is the one of its moment: a journey or a clock change is in it. */
function hourOf({ offeredAtMs, zoneOffsetMinutes }: OfferRecord): number {
  const hours = Math.floor((offeredAtMs + zoneOffsetMinutes * minuteMs) / hourMs);
  return ((hours % 24) + 24) % 24;
}

/** The hours from the first to the last with anything in them; empty without any. */
export function busyHours(hours: readonly HourOfBreaks[]): readonly HourOfBreaks[] {
  const busy = ({ taken, passed }: HourOfBreaks) => taken + passed > 0;
  const first = hours.findIndex(busy);
  return first < 0 ? [] : hours.slice(first, hours.findLastIndex(busy) + 1);
}

/** Fewer breaks than this in an hour are no habit. */
const leastBreaks = 5;

/** The hour in which the largest share of breaks is taken, `null` where none has enough of them. */
export function easiestHour(hours: readonly HourOfBreaks[]): HourOfBreaks | null {
  const share = ({ taken, passed }: HourOfBreaks) => taken / (taken + passed);
  return hours
    .filter(({ taken, passed }) => taken > 0 && taken + passed >= leastBreaks)
    .reduce<HourOfBreaks | null>(
      (best, hour) => (best && share(best) >= share(hour) ? best : hour),
      null,
    );
}
