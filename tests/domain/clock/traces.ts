import fc from 'fast-check';
import { type ClockState, initialClock } from '../../../domain/clock/clock-state.ts';
import { step } from '../../../domain/clock/step.ts';
import type { ClockEffect, ClockEvent } from '../../../domain/clock/types.ts';
import type { HistoryEntry, IntervalRecord, OfferRecord } from '../../../domain/history/records.ts';
import { type ClockSettings, defaultSettings } from '../../../domain/settings/settings.ts';
import { hourMs, minuteMs, secondMs } from '../../../domain/time/units.ts';
import type { Happening } from './a-day.ts';

/** One step of a random trace: after a wait, something happens. Answers are to the open offer. */
export interface TraceStep {
  readonly waitMs: number;
  readonly happening: Happening;
  /** The zone from here on. */
  readonly zone?: string;
}

export interface Trace {
  readonly atMs: number;
  readonly zone: string;
  /** 1: minutes. 1/60: the same in seconds, as end-to-end tests have it. */
  readonly scale: number;
  readonly steps: readonly TraceStep[];
}

export interface Moment {
  readonly at: number;
  readonly event: ClockEvent;
  readonly before: ClockState;
  readonly after: ClockState;
  readonly effects: readonly ClockEffect[];
  readonly log: readonly HistoryEntry[];
}

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/St_Johns',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Pacific/Chatham',
];

/** Near a midnight or a change of clocks more often than not. */
const beginnings = [
  '2026-11-23T09:00:00Z',
  '2026-11-23T22:30:00Z',
  '2026-03-29T00:30:00Z',
  '2026-10-25T00:10:00Z',
  '2026-04-23T21:40:00Z',
  '2026-10-29T20:45:00Z',
].map((text) => Date.parse(text));

function wait(scale: number): fc.Arbitrary<number> {
  const between = (min: number, max: number) =>
    fc.integer({ min: Math.ceil(min * scale), max: Math.ceil(max * scale) });
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(0) },
    { weight: 6, arbitrary: between(secondMs, 59 * secondMs) },
    { weight: 6, arbitrary: fc.constant(minuteMs * scale) },
    { weight: 2, arbitrary: between(minuteMs, 150 * secondMs) },
    { weight: 2, arbitrary: between(150 * secondMs, 12 * minuteMs) },
    { weight: 1, arbitrary: between(12 * minuteMs, 14 * hourMs) },
  );
}

const offerId = 'the-open-one';

function happening(scale: number): fc.Arbitrary<Happening> {
  const input = fc.record({
    type: fc.constant('input' as const),
    report: fc.constantFrom('active' as const, 'idle' as const, 'locked' as const),
    detectionMs: fc.constantFrom(15, 30, 60, 60).map((seconds) => seconds * secondMs * scale),
  });
  const surroundings = fc.record({
    type: fc.constant('surroundings' as const),
    fullscreen: fc.boolean(),
    audible: fc.boolean(),
  });
  const plain = fc.constantFrom<Happening>(
    { type: 'heartbeat' },
    { type: 'started' },
    { type: 'call-began' },
    { type: 'call-ended' },
    { type: 'resumed' },
    { type: 'got-up' },
    { type: 'settings-changed' },
    { type: 'session-opened', sessionId: 's' },
    { type: 'session-closed', sessionId: 's' },
    { type: 'stretched', sessionId: 's', place: 'desk' },
    { type: 'stretched', sessionId: 's', place: 'standing' },
    { type: 'offer-taken', offerId },
    { type: 'offer-skipped', offerId },
    { type: 'offer-dismissed', offerId },
    { type: 'offer-snoozed', offerId, forMs: 5 * minuteMs * scale },
  );
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant<Happening>({ type: 'heartbeat' }) },
    { weight: 6, arbitrary: input },
    { weight: 3, arbitrary: surroundings },
    { weight: 5, arbitrary: plain },
    {
      weight: 1,
      arbitrary: fc
        .integer({ min: -5, max: 90 })
        .map((minutes): Happening => ({ type: 'paused', untilMs: minutes * minuteMs * scale })),
    },
  );
}

function stretchOfWork(scale: number): fc.Arbitrary<TraceStep[]> {
  return fc.integer({ min: 1, max: 40 }).map((minutes) =>
    Array.from({ length: minutes }, () => ({
      waitMs: minuteMs * scale,
      happening: { type: 'heartbeat' } as const,
    })),
  );
}

export interface TraceOptions {
  /** Clocks are set back now and then. */
  readonly setBack?: boolean;
  readonly most?: number;
}

/** Random days: work, absences, holds, answers, sleep, travel, clocks set back. */
export function traces({ setBack = true, most = 30 }: TraceOptions = {}): fc.Arbitrary<Trace> {
  return fc.constantFrom(1, 1, 1 / 60).chain((scale) => {
    const one = fc.tuple(
      setBack
        ? fc.oneof(
            { weight: 25, arbitrary: wait(scale) },
            { weight: 1, arbitrary: fc.integer({ min: -3 * hourMs, max: -1 }) },
          )
        : wait(scale),
      happening(scale),
      fc.option(fc.constantFrom(...zones), { freq: 12, nil: undefined }),
    );
    const single = one.map(([waitMs, what, zone]): TraceStep[] => [
      { waitMs, happening: what, ...(zone !== undefined && { zone }) },
    ]);
    return fc.record({
      atMs: fc.constantFrom(...beginnings),
      zone: fc.constantFrom(...zones),
      scale: fc.constant(scale),
      steps: fc
        .array(
          fc.oneof(
            { weight: 8, arbitrary: single },
            { weight: 1, arbitrary: stretchOfWork(scale) },
          ),
          { maxLength: most },
        )
        .map((parts) => parts.flat()),
    });
  });
}

/** The settings that go with a trace: all lengths by its scale. */
export function settingsOf({ scale }: Pick<Trace, 'scale'>): ClockSettings {
  const { clock } = defaultSettings;
  return {
    ...clock,
    sitLimitMs: clock.sitLimitMs * scale,
    restFullMs: clock.restFullMs * scale,
    graceMs: clock.graceMs * scale,
    watchBeforeDueMs: clock.watchBeforeDueMs * scale,
    naturalPauseMs: clock.naturalPauseMs * scale,
    latestAfterDueMs: clock.latestAfterDueMs * scale,
    returnQuietMs: clock.returnQuietMs * scale,
    repeatAfterMs: clock.repeatAfterMs * scale,
    sleepGapMs: clock.sleepGapMs * scale,
    callReminderMs: clock.callReminderMs * scale,
  };
}

/** The event that a happening is at an instant, in a state. */
export function eventOf(
  happened: Happening,
  state: ClockState,
  at: number,
  zone: string,
): ClockEvent {
  const event = { ...happened, at, zone } as ClockEvent;
  if (event.type === 'paused') return { ...event, untilMs: at + event.untilMs };
  if (!('offerId' in event)) return event;
  const open = state.offer ?? state.snooze?.offer;
  return { ...event, offerId: open?.shown.id ?? 'none' };
}

export interface PlayOptions {
  readonly settings?: ClockSettings;
  /** Whether the worker dies before this step: the state is stored, read, and it starts anew. */
  readonly dies?: (index: number) => boolean;
}

/** Plays a trace; one moment for each of its steps. */
export function play(trace: Trace, options: PlayOptions = {}): Moment[] {
  const settings = options.settings ?? settingsOf(trace);
  const moments: Moment[] = [];
  let { atMs: at, zone } = trace;
  let state = initialClock(at, zone, 'dev');
  let seenMs = at;
  for (const [index, { waitMs, happening: happened, zone: newZone }] of trace.steps.entries()) {
    if (waitMs !== 0) seenMs = at;
    at += waitMs;
    zone = newZone ?? zone;
    const before = state;
    const effects: ClockEffect[] = [];
    const log: HistoryEntry[] = [];
    const run = (event: ClockEvent) => {
      const result = step(state, event, settings);
      state = result.state;
      effects.push(...result.effects);
      log.push(...result.log);
    };
    // A start after a silence of this length means that the browser was closed, not the worker.
    const silentMs = at - Math.max(seenMs, Math.min(at, state.pause?.untilMs ?? seenMs));
    const closed = silentMs >= settings.sleepGapMs * 0.6 && silentMs <= settings.sleepGapMs;
    if (options.dies?.(index) && !closed) {
      state = JSON.parse(JSON.stringify(state));
      run({ type: 'started', at, zone });
    }
    const event = eventOf(happened, state, at, zone);
    run(event);
    moments.push({ at, event, before, after: state, effects, log });
  }
  return moments;
}

export function lastState(trace: Trace, moments: readonly Moment[]): ClockState {
  return moments.at(-1)?.after ?? initialClock(trace.atMs, trace.zone, 'dev');
}

export function intervalsOf(moments: readonly Moment[]): IntervalRecord[] {
  return moments
    .flatMap(({ log }) => log)
    .flatMap((entry) => (entry.type === 'interval' ? [entry.record] : []));
}

export function offersOf(moments: readonly Moment[]): OfferRecord[] {
  return moments
    .flatMap(({ log }) => log)
    .flatMap((entry) => (entry.type === 'offer' ? [entry.record] : []));
}

/** Each property holds for so many random days; sixteen properties in all. */
export const runs = { numRuns: 1_000 };

/** The property holds on every random day. */
export function check(holds: (trace: Trace) => void, options?: TraceOptions): void {
  fc.assert(fc.property(traces(options), holds), runs);
}
