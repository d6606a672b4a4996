import { enHistory } from '../../content/words/en-history.ts';
import type { IntervalRecord } from '../../domain/history/records.ts';
import { minuteMs, secondMs } from '../../domain/time/units.ts';
import { wallTime } from '../../domain/time/zone-clock.ts';
import type { PlayedDay, Sample } from './played-day.ts';
import type { Second } from './world.ts';

const marks: Record<IntervalRecord['kind'], string> = {
  sitting: '█',
  watching: '▓',
  'in-call': '▒',
  paused: '·',
  away: ' ',
};
const legend = '█ sitting  ▓ watching  ▒ in a call  · paused  (blank) away  ^ offer';

/** The wall clock of a second, in its zone: `09:41`. */
export function clockOf({ wallMs, zone }: Pick<Second, 'wallMs' | 'zone'>): string {
  const { hour, minute } = wallTime(wallMs, zone);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function kindAt(day: PlayedDay, wallMs: number): IntervalRecord['kind'] | null {
  const found = day.intervals.find(({ fromMs, toMs }) => fromMs <= wallMs && wallMs < toMs);
  return found?.kind ?? null;
}

/** The day as lines of sixty minutes: what the history says of each, and the offers under it. */
export function ribbonOf(day: PlayedDay): string {
  const minutes = Math.ceil(day.lengthSeconds / 60);
  const beginsMs = day.samples[0]?.second.trueMs ?? 0;
  const walls = wallClocks(day.samples);
  const lines: string[] = [legend];
  for (let line = 0; line < minutes; line += 60) {
    const length = Math.min(60, minutes - line);
    const at = Array.from({ length }, (_, minute) => walls(beginsMs + (line + minute) * 60_000));
    const bar = at.map((second) => {
      const kind = kindAt(day, second.wallMs + 30 * secondMs);
      return kind === null ? '?' : marks[kind];
    });
    const offers = at.map((_, minute) => {
      const isHere = (showing: { second: Second }) =>
        Math.floor(showing.second.index / 60) === line + minute;
      return day.showings.some(isHere) ? '^' : ' ';
    });
    const first = at[0];
    lines.push(`${first ? clockOf(first) : '     '} |${bar.join('')}|`);
    if (offers.includes('^')) lines.push(`       ${offers.join('').trimEnd()}`);
  }
  return lines.join('\n');
}

/** The machine's clock at a true time, also while no browser ran. */
function wallClocks(samples: readonly Sample[]) {
  return (trueMs: number): Pick<Second, 'wallMs' | 'zone'> => {
    const near = samples.findLast(({ second }) => second.trueMs <= trueMs)?.second;
    return near
      ? { wallMs: near.wallMs + trueMs - near.trueMs, zone: near.zone }
      : { wallMs: trueMs, zone: 'UTC' };
  };
}

/** What the history says of why nothing came, and of what absences took off. */
export function reasonsOf(day: PlayedDay): string {
  const lines = day.intervals.flatMap((interval) => {
    const { kind, fromMs, toMs, zone, creditMs = 0, heldBy, heldSinceMs } = interval;
    const time = (wallMs: number) => clockOf({ wallMs, zone });
    const minutes = (ms: number) => `${Math.round(ms / minuteMs)} min`;
    const said = [
      ...(heldBy
        ? [enHistory.held(heldBy, heldSinceMs === undefined ? null : time(heldSinceMs))]
        : []),
      ...(kind === 'away' && creditMs > 0
        ? [`${minutes(toMs - fromMs)} away took ${minutes(creditMs)} off`]
        : []),
    ];
    return said.map((reason) => `${time(fromMs)}–${time(toMs)}  ${reason}`);
  });
  return lines.join('\n');
}

/** Each offer with what it said, and how it ended. */
export function offersOf(day: PlayedDay): string {
  if (day.showings.length === 0) return 'Nothing was offered.';
  const lines = day.showings.map((showing) => {
    const isLast = day.showings.findLast(({ offerId }) => offerId === showing.offerId) === showing;
    const ending = day.offers.find(({ id }) => id === showing.offerId)?.ending ?? 'still open';
    const text = `${showing.title}. ${showing.message}`;
    return `${clockOf(showing.second)}  ${text} → ${isLast ? ending : 'shown again later'}`;
  });
  return lines.join('\n');
}
