import type { EpochMs } from '../time/epoch.ts';
import { type CreditRules, satUntil } from './account.ts';
import type { ClockState, Quiet } from './clock-state.ts';
import { isCovered } from './cover.ts';
import { changeInterval, natureNow, settleInterval } from './intervals.ts';
import { accountNow, set, type Turn } from './turn.ts';
import type { InputReport } from './types.ts';

/** Later than all that is settled: what was decided before is not decided again. */
function notBeforeSettled(state: ClockState, at: EpochMs): EpochMs {
  return Math.max(at, state.account.atMs, state.open.fromMs);
}

/** There is no input since `fromMs`. What that means is judged when it has lasted. */
export function beginQuiet(turn: Turn, fromMs: EpochMs, why: Quiet['why']): void {
  set(turn, {
    quiet: {
      fromMs: Math.min(turn.at, notBeforeSettled(turn.state, fromMs)),
      why,
      as: 'undecided',
      heard: false,
    },
  });
}

function goAway(turn: Turn, quiet: Quiet): void {
  const { account, pause } = turn.state;
  set(turn, {
    quiet: { ...quiet, as: 'away' },
    account: pause ? account : satUntil(account, quiet.fromMs),
  });
  settleInterval(turn, quiet.fromMs);
}

/**
 * How long there may be no input before it is judged. Whoever has a page or a slide filling the
 * screen touches nothing for minutes, so there the benefit of the doubt lasts for a whole rest.
 */
export function judgedAfterMs(
  { fullscreen, input, quiet }: ClockState,
  rules: CreditRules,
): number {
  const looksOn = fullscreen && input === 'idle' && quiet?.why === 'idle';
  return looksOn ? Math.max(rules.graceMs, rules.restFullMs) : rules.graceMs;
}

/** Decides about a time without input as soon as it is as long as the grace. */
export function judgeQuiet(turn: Turn): void {
  const { state, settings } = turn;
  const { quiet } = state;
  if (quiet?.as !== 'undecided' || turn.at - quiet.fromMs < settings.graceMs) return;
  if (quiet.why === 'asleep-or-closed' || !isCovered(state)) {
    if (turn.at - quiet.fromMs >= judgedAfterMs(state, settings)) goAway(turn, quiet);
    return;
  }
  set(turn, { quiet: { ...quiet, as: 'covered' } });
  settleInterval(turn, quiet.fromMs);
}

/** The sound stopped, the call ended, the screen was locked: nothing explains the quiet any more. */
export function uncover(turn: Turn, before: ClockState): void {
  const { quiet, input } = turn.state;
  if (!quiet || quiet.as === 'away' || !isCovered(before) || isCovered(turn.state)) return;
  const heard = before.audible && input === 'idle';
  set(turn, {
    quiet: {
      fromMs: turn.at,
      why: input === 'locked' ? 'locked' : 'idle',
      as: 'undecided',
      heard,
    },
  });
  settleInterval(turn, turn.at);
}

/** A silent scene of a film is over: the person was there, and as far as we know still is. */
export function hearAgain(turn: Turn): void {
  const { quiet, input } = turn.state;
  if (quiet?.as !== 'away' || !quiet.heard || input !== 'idle' || !isCovered(turn.state)) return;
  if (turn.at - quiet.fromMs >= turn.settings.restFullMs) return;
  endAbsence(turn, quiet, { fromMs: turn.at, why: 'idle', as: 'covered', heard: true });
}

/** The person is there again. After less than the grace they were never gone. */
export function comeBack(turn: Turn): void {
  const { quiet } = turn.state;
  if (!quiet) return;
  if (quiet.as === 'away') {
    endAbsence(turn, quiet, null);
    return;
  }
  set(turn, { quiet: null });
  settleInterval(turn, turn.at);
}

function endAbsence(turn: Turn, quiet: Quiet, next: Quiet | null): void {
  const { at, settings, state } = turn;
  const awayMs = at - quiet.fromMs;
  const after = accountNow(turn);
  const creditMs = state.account.sittingMs - after.sittingMs;
  const returned: ClockState = {
    ...state,
    quiet: next,
    account: after,
    returnedAtMs: at,
    lastCredit: creditMs > 0 ? { awayMs, creditMs, atMs: at } : null,
    // Nobody comes back from lunch or from a night's sleep into the call they left.
    call: awayMs >= settings.restFullMs ? null : state.call,
  };
  // The interval ends while the state still knows what the absence takes off.
  changeInterval(turn, natureNow(returned), at);
  const { open, recordedToMs, trail } = turn.state;
  turn.state = { ...returned, open, recordedToMs, trail };
}

/** Takes in what the browser says of the person's input. The same report again says nothing. */
export function hearInput(turn: Turn, report: InputReport, detectionMs: number): void {
  const before = turn.state.input;
  if (report === before) return;
  set(turn, { input: report });
  if (report === 'active') comeBack(turn);
  else if (report === 'locked') lock(turn);
  else if (before === 'active') beginQuiet(turn, turn.at - Math.max(0, detectionMs || 0), 'idle');
}

function lock(turn: Turn): void {
  const { quiet } = turn.state;
  if (!quiet) beginQuiet(turn, turn.at, 'locked');
  else if (quiet.as === 'undecided') set(turn, { quiet: { ...quiet, why: 'locked' } });
}

/** The person did something here, whatever the browser said of their input. */
export function showsPresence(turn: Turn): void {
  set(turn, { input: 'active' });
  comeBack(turn);
}
