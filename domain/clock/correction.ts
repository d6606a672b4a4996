import type { IntervalKind } from '../history/records.ts';
import type { ClockSettings } from '../settings/settings.ts';
import type { EpochMs, TimeZone } from '../time/epoch.ts';
import type { ClockState } from './clock-state.ts';
import {
  correctedRecord,
  correctedTrail,
  endOf,
  goesOn,
  lengthOf,
  soundParts,
} from './corrected-trail.ts';
import { writeUntil } from './intervals.ts';
import { creditWhatFellBelow } from './offer-ending.ts';
import { decideOffers } from './offers.ts';
import { passTime } from './passing.ts';
import { showsPresence } from './presence.ts';
import type { Sat, TrailPart } from './trail.ts';
import { accountNow, beginTurn, set, type Turn } from './turn.ts';
import type { StepResult } from './types.ts';

/** What the person says an interval really was. */
export interface Correction {
  /** The beginning of the interval, by which it is known. */
  readonly fromMs: EpochMs;
  readonly kind: IntervalKind;
}

/**
 * "That was wrong": an interval that is going on, or one of the last that ended, was something
 * else. Its record is written anew under its id, and the account is what it would be if the
 * interval had been seen as that from the beginning: an absence gives its credit, sitting counts.
 * Saying it twice changes nothing; saying what was seen at first takes it back.
 *
 * Of an interval that is not among the last the clock knows nothing any more: only its record can
 * be corrected (`domain/history/corrected-interval.ts`).
 */
export function correctClock(
  state: ClockState,
  { fromMs, kind }: Correction,
  settings: ClockSettings,
  { at, zone }: { readonly at: EpochMs; readonly zone: TimeZone },
): StepResult<ClockState> {
  const turn = beginTurn({ ...state, trail: soundParts(state.trail) }, settings, at, zone);
  passTime(turn, false);
  // Whoever says so is there: an absence ends before anything is looked for.
  showsPresence(turn);
  const find = () => turn.state.trail.findIndex((part) => part.fromMs === fromMs);
  if (find() < 0 && fromMs >= turn.state.open.fromMs) writeUntil(turn, at);
  const index = find();
  if (index >= 0) correctPart(turn, index, kind);
  creditWhatFellBelow(turn);
  decideOffers(turn);
  return { state: turn.state, effects: turn.effects, log: turn.log };
}

function correctPart(turn: Turn, index: number, kind: IntervalKind): void {
  const { settings, state } = turn;
  const trail = correctedTrail(state.trail, index, kind, settings);
  const [part, last, lastBefore] = [trail[index], trail.at(-1), state.trail.at(-1)];
  if (!part || !last || !lastBefore) return;
  const now = accountNow(turn);
  const [end, endBefore] = [endOf(last, settings), endOf(lastBefore, settings)];
  const satSinceMs = state.open.kind === 'paused' ? 0 : turn.at - last.toMs;
  // What began anew since then does not depend on it.
  const leadsOn = last.leadsOn ?? goesOn(now, endBefore, satSinceMs);
  const moved = (name: keyof Sat) =>
    leadsOn[name] ? now[name] + end[name] - endBefore[name] : now[name];
  set(turn, {
    trail: [...trail.slice(0, -1), { ...last, leadsOn }],
    account: {
      ...now,
      sittingMs: moved('sittingMs'),
      sinceStretchMs: moved('sinceStretchMs'),
    },
    lastCredit: lastCreditWith(state, part, settings),
  });
  const record = correctedRecord(part, state.deviceId, settings);
  const others = turn.log.filter((entry) => entry.record.id !== record.id);
  turn.log.splice(0, turn.log.length, ...others, { type: 'interval', record });
}

function lastCreditWith(
  { lastCredit }: ClockState,
  part: TrailPart,
  settings: ClockSettings,
): ClockState['lastCredit'] {
  const creditMs = part.before.sittingMs - endOf(part, settings).sittingMs;
  if (part.kind === 'away' && creditMs > 0) {
    return { awayMs: lengthOf(part), creditMs, atMs: part.toMs };
  }
  return lastCredit?.atMs === part.toMs ? null : lastCredit;
}
