import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { OfferEnding } from '../../domain/history/records.ts';
import { playDay } from '../../scripts/simulate/play-day.ts';
import type { PlayedDay } from '../../scripts/simulate/played-day.ts';
import { readTrace } from '../../scripts/simulate/read-trace.ts';
import type { Trace } from '../../scripts/simulate/trace.ts';

const folder = fileURLToPath(new URL('./days/', import.meta.url));

export const dayNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''));

export function traceOf(name: string): Trace {
  return readTrace(`${folder}${name}.json`);
}

export function played(name: string): Promise<PlayedDay> {
  return playDay(traceOf(name));
}

/** The true minutes since the day began at which something was shown. */
export function shownAtMinutes(day: PlayedDay): number[] {
  return day.showings.map(({ second }) => Math.round((second.index / 60) * 10) / 10);
}

export function endings(day: PlayedDay): OfferEnding[] {
  return day.offers.map(({ ending }) => ending);
}
