import type { ClockSettings } from '../settings/settings.ts';
import { isInstant } from '../time/epoch.ts';
import { applyEvent } from './apply-event.ts';
import type { ClockState } from './clock-state.ts';
import { changeZone, writeDaysThatAreOver } from './intervals.ts';
import { creditOffers } from './offer-ending.ts';
import { decideOffers } from './offers.ts';
import { passTime } from './passing.ts';
import { hearAgain, judgeQuiet, uncover } from './presence.ts';
import { noteSoundAlone } from './sound-alone.ts';
import { beginTurn, type Turn } from './turn.ts';
import type { ClockEvent, StepResult } from './types.ts';

/**
 * One event into the sitting clock: the state after it, what has to be done in the browser, and
 * what goes into the history. Pure; the state is a plain JSON value and is never changed in place.
 * An event without a time is ignored.
 */
export function step(
  state: ClockState,
  event: ClockEvent,
  settings: ClockSettings,
): StepResult<ClockState> {
  if (!isInstant(event.at)) return { state, effects: [], log: [] };
  const turn = beginTurn(state, settings, event.at, event.zone);
  passTime(turn, event.type === 'started');
  creditOffers(turn);
  // Beginning to run is no event of the person's day: it only lets time pass, so that it makes no
  // difference when a worker died. What woke it comes right after.
  if (event.type !== 'started') happen(turn, event);
  return { state: turn.state, effects: turn.effects, log: turn.log };
}

function happen(turn: Turn, event: ClockEvent): void {
  noteSoundAlone(turn);
  const before = turn.state;
  // So that a report and an alarm in the same millisecond come to the same in either order.
  if (event.type === 'input') decideOffers(turn);
  applyEvent(turn, event);
  uncover(turn, before);
  hearAgain(turn);
  judgeQuiet(turn);
  noteSoundAlone(turn);
  decideOffers(turn);
  changeZone(turn);
  writeDaysThatAreOver(turn);
}
