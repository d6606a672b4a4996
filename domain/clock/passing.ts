import { dayMs, hourMs } from '../time/units.ts';
import { accountAt, isCounting } from './account.ts';
import { isCovered } from './cover.ts';
import { settleInterval, writeUntil } from './intervals.ts';
import { beginQuiet, comeBack, judgeQuiet, uncover } from './presence.ts';
import { set, type Turn } from './turn.ts';

/**
 * While reminders are paused there is no heartbeat, so only a long silence says anything: longer
 * than the longest pause of hours that can be chosen, which may go by without a single event.
 */
const longSilenceMs = 1.5 * hourMs;

/** A session whose end nobody reported is over after this. */
export const forgottenSessionMs = 2 * hourMs;

/** While the alarm fires every minute, a background does not begin to run after so much of the
 * sleep gap (90 s of 150 s) because of a worker's death: the browser was closed, or slept. */
const gapAtStart = 0.6;

/**
 * The clock was set back: time goes on from there with all durations as they were. The time that
 * comes again is in the history already and is not written twice, unless it is so much of it that
 * the clock must have been wrong before.
 */
function rebase(turn: Turn): void {
  const { at, settings } = turn;
  const backMs = turn.state.lastSeenMs - at;
  if (backMs <= 0) return;
  writeUntil(turn, turn.state.lastSeenMs);
  const { state } = turn;
  const { account, quiet, call, pause, session, returnedAtMs, lastCredit, recordedToMs } = state;
  const { fullscreenSinceMs } = state;
  const away = quiet?.as === 'away';
  set(turn, {
    lastSeenMs: at,
    previousSeenMs: at,
    account: away
      ? { ...account, atMs: account.atMs - backMs }
      : { ...accountAt(state, settings, state.lastSeenMs), atMs: at },
    quiet: quiet && { ...quiet, fromMs: away ? quiet.fromMs - backMs : at },
    returnedAtMs: returnedAtMs === null ? null : returnedAtMs - backMs,
    call: call && {
      ...call,
      sinceMs: call.sinceMs - backMs,
      askedAtMs: call.askedAtMs === null ? null : call.askedAtMs - backMs,
      lastHeardAtMs: call.lastHeardAtMs === null ? null : call.lastHeardAtMs - backMs,
    },
    pause: pause && { untilMs: pause.untilMs - backMs },
    fullscreenSinceMs: fullscreenSinceMs === null ? null : fullscreenSinceMs - backMs,
    session: session && { ...session, sinceMs: session.sinceMs - backMs },
    lastCredit: lastCredit && { ...lastCredit, atMs: lastCredit.atMs - backMs },
    soundAlone: null,
    trail: [],
    open: { ...state.open, fromMs: at },
    recordedToMs: recordedToMs - at > dayMs ? at : recordedToMs,
  });
}

/** Ends the pause at an instant that may lie behind us: nobody has to come by at that moment. */
export function endPause(turn: Turn, at: number): void {
  const { account } = turn.state;
  set(turn, { pause: null, account: { ...account, atMs: Math.max(at, account.atMs) } });
  settleInterval(turn, at);
}

/** Nobody heard of the browser since `seenMs`: it was closed, or the machine slept. */
function beginSilence(turn: Turn, seenMs: number): void {
  const { quiet } = turn.state;
  // Without input before it, it is one absence with what came before; but no sound covers a sleep.
  const goesOn = quiet?.as === 'away' || (quiet?.as === 'undecided' && !isCovered(turn.state));
  if (!goesOn) beginQuiet(turn, seenMs, 'asleep-or-closed');
}

function findSilence(turn: Turn, lastSeenMs: number, starting: boolean): void {
  const { state, settings, at } = turn;
  if (!isCounting(state)) return;
  const seenMs = Math.max(lastSeenMs, state.account.atMs);
  if (at - seenMs > settings.sleepGapMs) beginSilence(turn, seenMs);
  if (!starting) return;
  // Another event of the same moment may have come before the one that says we begin to run.
  const before = lastSeenMs < at ? lastSeenMs : state.previousSeenMs;
  const seenBeforeMs = Math.max(before, state.account.atMs);
  if (at - seenBeforeMs >= settings.sleepGapMs * gapAtStart) beginSilence(turn, seenBeforeMs);
}

function findSilenceInPause(turn: Turn, lastSeenMs: number): void {
  if (!turn.state.pause) return;
  const limitMs = Math.max(longSilenceMs, turn.settings.sleepGapMs);
  if (turn.at - lastSeenMs > limitMs) beginSilence(turn, lastSeenMs);
}

/**
 * Lets time pass up to the instant of the step: sleep, the end of a pause, an absence that has
 * become one. Everything else happens at that instant.
 */
export function passTime(turn: Turn, starting: boolean): void {
  const before = turn.state;
  rebase(turn);
  const { at } = turn;
  const seenMs = turn.state.lastSeenMs;
  if (at > seenMs) set(turn, { lastSeenMs: at, previousSeenMs: seenMs });

  findSilenceInPause(turn, seenMs);
  const { pause, session } = turn.state;
  if (pause && pause.untilMs <= at) endPause(turn, pause.untilMs);
  findSilence(turn, seenMs, starting);
  judgeQuiet(turn);
  uncover(turn, before);
  if (session && at - session.sinceMs >= forgottenSessionMs) {
    set(turn, { session: null });
    settleInterval(turn, at);
  }
  // A sign of life after sleep: nobody has to touch anything for the machine to be awake.
  if (turn.state.input === 'active') comeBack(turn);
}
