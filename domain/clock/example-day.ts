import type { IntervalRecord } from '../history/records.ts';
import type { ClockSettings } from '../settings/settings.ts';
import type { EpochMs } from '../time/epoch.ts';
import { dayMs, minuteMs, secondMs } from '../time/units.ts';
import { initialClock } from './clock-state.ts';
import { openInterval } from './open-interval.ts';
import { step } from './step.ts';
import type { ClockEvent } from './types.ts';

/** What a day at a desk would be like with these settings. */
export interface ExampleDay {
  readonly intervals: readonly Pick<
    IntervalRecord,
    'kind' | 'fromMs' | 'toMs' | 'zoneOffsetMinutes'
  >[];
  readonly offeredAtMs: readonly EpochMs[];
}

/** Minutes after the day's beginning. A look up from the keys comes every few minutes besides. */
const lengthMinutes = 8 * 60;
const absences = [
  { from: 75, to: 79 },
  { from: 180, to: 225 },
  { from: 390, to: 396 },
] as const;
const call = { from: 270, to: 315 } as const;
const pauseEveryMinutes = 7;

const usualBeginMinute = 9 * 60;
const aMonday: EpochMs = Date.UTC(2024, 0, 1);
export const exampleZone = 'UTC';

/**
 * Plays an invented day through the real clock: tea, lunch, a call, a walk to the printer, and a
 * person who takes every break. It begins with the working hours where there are any.
 */
export function exampleDay(settings: ClockSettings): ExampleDay {
  const { enabled, days, fromMinute } = settings.workingHours;
  const weekday = enabled ? Math.max(0, days.indexOf(true)) : 0;
  const beginMs = aMonday + weekday * dayMs + (enabled ? fromMinute : usualBeginMinute) * minuteMs;
  const offeredAtMs: EpochMs[] = [];
  const intervals: ExampleDay['intervals'][number][] = [];
  let state = initialClock(beginMs, exampleZone, 'example');

  const happen = (event: Omit<ClockEvent, 'at' | 'zone'>, at: EpochMs) => {
    const turn = step(state, { ...event, at, zone: exampleZone } as ClockEvent, settings);
    state = turn.state;
    for (const entry of turn.log) if (entry.type === 'interval') intervals.push(entry.record);
    for (const effect of turn.effects) {
      if (effect.type !== 'show-offer') continue;
      const offerId = effect.offer.id;
      const sessionId = `example-${at}`;
      offeredAtMs.push(at);
      happen({ type: 'offer-taken', offerId } as ClockEvent, at);
      happen({ type: 'stretched', sessionId, place: 'desk' } as ClockEvent, at + secondMs);
    }
  };

  for (let minute = 0; minute <= lengthMinutes; minute++) {
    const at = beginMs + minute * minuteMs;
    const absence = absences.find(({ from, to }) => minute > from && minute <= to);
    if (minute === call.from) happen({ type: 'call-began' }, at);
    if (minute === call.to) happen({ type: 'call-ended' }, at);
    if (absence?.to === minute) happen(input('active', 0), at);
    else if (absence?.from === minute - 1) happen(input('idle', minuteMs), at);
    else happen({ type: 'heartbeat' }, at);
    if (minute % pauseEveryMinutes === 0 && !absence) {
      happen(input('idle', 15 * secondMs), at + 20 * secondMs);
      happen(input('active', 0), at + 25 * secondMs);
    }
  }
  const endMs = beginMs + lengthMinutes * minuteMs + minuteMs;
  const last = openInterval(state, endMs, settings);
  return { intervals: last ? [...intervals, last] : intervals, offeredAtMs };
}

function input(report: 'active' | 'idle', detectionMs: number): Omit<ClockEvent, 'at' | 'zone'> {
  return { type: 'input', report, detectionMs } as ClockEvent;
}
