/*
 * What a day says of whoever reminded on it. The same rules for every program: they know what
 * truly was, and of the program only when it offered and when it took the person to be sitting.
 */
import type { PlayedDay } from './played-day.ts';
import type { Trace } from './trace.ts';
import { type Second, secondsOf } from './world.ts';

/** Whoever gets up for less than this has not really gone. */
const shortestAbsenceSeconds = 60;
/** Whoever was gone for so long does not sit unbroken any more. */
const gettingUpSeconds = 120;
const justBackSeconds = 120;
const longSittingSeconds = 60 * 60;

/**
 * What a program made of a second: nothing, when it was told not to count, or when a clock that
 * was set back brings the same time of day again, which a history has once.
 */
export type Belief = 'sitting' | 'away' | 'nothing';

export interface Conduct {
  /** True seconds at which a break was offered, in order. */
  readonly offeredAt: readonly number[];
  /** Breaks that came due and then never were offered. */
  readonly lost: number;
  /** What it took each true second for. */
  believed(second: Second): Belief;
}

export interface Judgement {
  readonly offers: number;
  readonly inMeetings: number;
  readonly justAfterReturn: number;
  readonly longSittings: number;
  readonly lost: number;
  readonly miscountedSeconds: number;
}

export function judge(trace: Trace, conduct: Conduct): Judgement {
  const day = [...secondsOf(trace)];
  const sits = trulySitting(day);
  return {
    offers: conduct.offeredAt.length,
    inMeetings: conduct.offeredAt.filter((index) => day[index]?.inMeeting).length,
    justAfterReturn: conduct.offeredAt.filter((index) => isJustBack(sits, index)).length,
    longSittings: longSittingsIn(day, sits, conduct.offeredAt),
    lost: conduct.lost,
    miscountedSeconds: day.filter((second, index) => {
      const believed = conduct.believed(second);
      return believed !== 'nothing' && (believed === 'sitting') !== sits[index];
    }).length,
  };
}

/** Whether the person truly sat in each second: who was gone for a moment only still sits. */
function trulySitting(day: readonly Second[]): boolean[] {
  const sits = day.map(({ atDesk }) => atDesk);
  let from = 0;
  while (from < sits.length) {
    let to = from;
    while (to < sits.length && sits[to] === sits[from]) to += 1;
    if (!sits[from] && to - from < shortestAbsenceSeconds) sits.fill(true, from, to);
    from = to;
  }
  return sits;
}

function isJustBack(sits: readonly boolean[], index: number): boolean {
  if (!sits[index]) return false;
  return sits.slice(Math.max(0, index - justBackSeconds), index).includes(false);
}

/** Sittings of more than an hour without an offer; time in which quiet is wanted does not count. */
function longSittingsIn(
  day: readonly Second[],
  sits: readonly boolean[],
  offeredAt: readonly number[],
): number {
  const offered = new Set(offeredAt);
  let sat = 0;
  let gone = 0;
  let found = 0;
  for (const [index, { wantsQuiet }] of day.entries()) {
    gone = sits[index] ? 0 : gone + 1;
    if (offered.has(index) || gone >= gettingUpSeconds) sat = 0;
    else if (sits[index] && !wantsQuiet) sat += 1;
    if (sat === longSittingSeconds + 1) found += 1;
  }
  return found;
}

/** How the product conducted itself, from its history. */
export function conductOf(day: PlayedDay): Conduct {
  return {
    offeredAt: day.showings.map(({ second }) => second.index),
    lost: day.lostHolds,
    believed({ wallMs }) {
      const record = day.intervals.find(({ fromMs, toMs }) => fromMs <= wallMs && wallMs < toMs);
      if (!record || record.kind === 'paused') return 'nothing';
      return record.kind === 'away' ? 'away' : 'sitting';
    },
  };
}

export function accuracyOf(day: PlayedDay): Judgement {
  return judge(day.trace, conductOf(day));
}
