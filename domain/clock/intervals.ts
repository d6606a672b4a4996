import type { HistoryEntry, IntervalRecord } from '../history/records.ts';
import type { ClockSettings } from '../settings/settings.ts';
import type { EpochMs } from '../time/epoch.ts';
import { localDay, nextLocalMidnight } from '../time/local-day.ts';
import { dayMs, minuteMs } from '../time/units.ts';
import { zoneOffsetMinutes } from '../time/zone-offset.ts';
import { credited } from './account.ts';
import type { ClockState, OpenInterval } from './clock-state.ts';
import { trailAfter } from './trail.ts';
import { set, type Turn } from './turn.ts';

/** A longer interval is a clock that was wrong, not years at or away from the desk. */
const longestRecordedMs = 400 * dayMs;

/** What the interval going on is, said without its beginning. */
export type IntervalNature = Omit<OpenInterval, 'fromMs' | 'held'>;

/** What the time that passes now is to the history. */
export function natureNow(state: ClockState): IntervalNature {
  if (state.pause) return { kind: 'paused' };
  if (state.quiet?.as === 'away') return { kind: 'away', why: state.quiet.why };
  if (state.call) return { kind: 'in-call' };
  if (state.session) return { kind: 'sitting', why: 'stretching' };
  if (state.quiet?.as === 'covered') return { kind: 'watching' };
  const { open } = state;
  return open.kind === 'sitting' && open.why === 'got-up'
    ? { kind: 'sitting', why: 'got-up' }
    : { kind: 'sitting' };
}

/** What the part of an absence took off: the parts of one absence add up to what all of it did. */
function creditOf(state: ClockState, settings: ClockSettings, fromMs: EpochMs, toMs: EpochMs) {
  const { open, quiet, account } = state;
  if (open.kind !== 'away' || !quiet) return {};
  const before = credited(account, fromMs - quiet.fromMs, settings);
  const after = credited(account, toMs - quiet.fromMs, settings);
  return { creditMs: before.sittingMs - after.sittingMs };
}

/** The open interval up to `toMs` as records, cut at each local midnight of its zone. */
export function recordsUntil(
  state: ClockState,
  toMs: EpochMs,
  settings: ClockSettings,
): IntervalRecord[] {
  const { open, zone } = state;
  const records: IntervalRecord[] = [];
  // After a clock was set back, the hour that comes again is in the history already.
  let fromMs = Math.max(open.fromMs, state.recordedToMs, toMs - longestRecordedMs);
  while (fromMs < toMs) {
    const endMs = Math.min(toMs, nextLocalMidnight(fromMs, zone));
    records.push({
      id: `${state.deviceId}-i-${fromMs.toString(36)}`,
      kind: open.kind,
      fromMs,
      toMs: endMs,
      day: localDay(fromMs, zone),
      zone,
      zoneOffsetMinutes: zoneOffsetMinutes(fromMs, zone),
      ...(open.why !== undefined && { why: open.why }),
      ...(open.held && { heldBy: open.held.by, heldSinceMs: open.held.sinceMs }),
      ...creditOf(state, settings, fromMs, endMs),
    });
    fromMs = endMs;
  }
  return records;
}

/** Writes the open interval up to `toMs` into the history and lets it go on from there. */
export function writeUntil(turn: Turn, toMs: EpochMs): void {
  const { state } = turn;
  const records = recordsUntil(state, toMs, turn.settings);
  turn.log.push(...records.map((record): HistoryEntry => ({ type: 'interval', record })));
  set(turn, {
    open: { ...state.open, fromMs: Math.max(toMs, state.open.fromMs) },
    recordedToMs: Math.max(toMs, state.recordedToMs),
    trail: trailAfter(state, records),
  });
}

/** Ends the open interval at `fromMs`; another one begins there. */
export function beginInterval(turn: Turn, nature: IntervalNature, fromMs: EpochMs): void {
  writeUntil(turn, fromMs);
  set(turn, { open: { ...nature, fromMs: turn.state.open.fromMs } });
}

/** Begins an interval unless the one that goes on is of this nature already. */
export function changeInterval(turn: Turn, nature: IntervalNature, fromMs: EpochMs): void {
  const { open } = turn.state;
  if (nature.kind !== open.kind || nature.why !== open.why) beginInterval(turn, nature, fromMs);
}

/** Lets the open interval be what the state now says, from `fromMs` on. */
export function settleInterval(turn: Turn, fromMs: EpochMs): void {
  changeInterval(turn, natureNow(turn.state), fromMs);
}

/** The interval goes on, but what comes has a time zone of its own. */
export function changeZone(turn: Turn): void {
  if (turn.zone === turn.state.zone) return;
  writeUntil(turn, turn.at);
  set(turn, { zone: turn.zone });
}

/**
 * Writes the days that are over. Not at once: what the browser says of the last input comes late,
 * and what is written is not taken back.
 */
export function writeDaysThatAreOver(turn: Turn): void {
  const { quiet } = turn.state;
  const lateMs = 2 * Math.max(minuteMs, turn.settings.graceMs);
  const certainMs = Math.min(
    turn.at - lateMs,
    quiet?.as === 'undecided' ? quiet.fromMs : Number.POSITIVE_INFINITY,
  );
  const { open, recordedToMs, zone } = turn.state;
  const notBeforeMs = Math.max(open.fromMs, recordedToMs, certainMs - 2 * dayMs);
  let overMs = nextLocalMidnight(notBeforeMs, zone);
  if (overMs > certainMs) return;
  for (let next = overMs; next <= certainMs; next = nextLocalMidnight(next, zone)) overMs = next;
  writeUntil(turn, overMs);
}
