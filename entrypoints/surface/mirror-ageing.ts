import { enCommon } from '../../content/words/en-common.ts';
import { enNewtab } from '../../content/words/en-newtab.ts';
import { enPopup } from '../../content/words/en-popup.ts';
import type { ClockReading, ClockTone } from '../../domain/clock/types.ts';
import type { EpochMs } from '../../domain/time/epoch.ts';
import { minuteMs } from '../../domain/time/units.ts';
import type { PageMirror } from '../first-paint/page-mirror.ts';
import type { PageState } from './page-state.ts';
import { todaySoFar } from './today-so-far.ts';

/** The pages whose next first frame shows what they showed last, by their files' names. */
export type MirroredPage = 'newtab' | 'popup';

type Ageing = (state: PageState) => Pick<PageMirror, 'untilMs' | 'minutes'>;

/** What each page knows of how its own markup will age. */
export const ageing: Readonly<Record<MirroredPage, Ageing>> = {
  newtab(state) {
    const reading = state.reading.peek();
    const { sittingMs } = todaySoFar(state);
    const say = (ms: number) => enNewtab.sitting(enCommon.durationShort(ms));
    return {
      untilMs: saidUntil(reading, state.nowMs.peek()),
      minutes: [['.today-words time', textsAhead(reading, sittingMs, say)]],
    };
  },
  popup(state) {
    const reading = state.reading.peek();
    const { sittingMs } = reading;
    const minutesOf = (ms: number) => Math.floor(ms / minuteMs);
    const unit = (ms: number) => enPopup.sitting.minutes(minutesOf(ms));
    return {
      untilMs: saidUntil(reading, state.nowMs.peek()),
      minutes: [
        ['.sitting-time-number', textsAhead(reading, sittingMs, (ms) => String(minutesOf(ms)))],
        ['.sitting-time-unit', textsAhead(reading, sittingMs, unit)],
      ],
    };
  },
};

/** Nothing that is said of a moment is repeated for longer than this. */
const longestMinutes = 30;
/** An offer or a hold may end at any time. */
const restlessMinutes = 3;

const sits: ReadonlySet<ClockTone> = new Set(['sitting', 'due', 'held', 'in-call']);

/** Until when a page may go on saying what the clock says now, if nothing else happens. */
function saidUntil(reading: ClockReading, at: EpochMs): EpochMs {
  switch (reading.tone) {
    case 'away':
      return at; // whoever looks at it has come back
    case 'due':
    case 'held':
      return at + restlessMinutes * minuteMs;
    case 'paused':
      return Math.min(reading.pausedUntilMs ?? at, at + longestMinutes * minuteMs);
    case 'in-call':
      return at + longestMinutes * minuteMs;
    case 'sitting':
      return Math.min(reading.dueAtMs, at + longestMinutes * minuteMs);
  }
}

/** A text that tells a length of sitting, for each of the coming minutes. */
function textsAhead(
  reading: ClockReading,
  sittingMs: number,
  say: (sittingMs: number) => string,
): readonly string[] {
  const grows = sits.has(reading.tone);
  return Array.from({ length: longestMinutes + 1 }, (_, minute) =>
    say(sittingMs + (grows ? minute * minuteMs : 0)),
  );
}
