import { type ClockState, initialClock } from '../../../domain/clock/clock-state.ts';
import { outlook } from '../../../domain/clock/outlook.ts';
import { readClock } from '../../../domain/clock/reading.ts';
import { step } from '../../../domain/clock/step.ts';
import type {
  ClockEffect,
  ClockEvent,
  ClockOutlook,
  ClockReading,
  InputReport,
  OpenOffer,
} from '../../../domain/clock/types.ts';
import type { HistoryEntry, IntervalRecord, OfferRecord } from '../../../domain/history/records.ts';
import { type ClockSettings, defaultSettings } from '../../../domain/settings/settings.ts';
import { minuteMs, secondMs } from '../../../domain/time/units.ts';

/** An event without its time and zone: the day says those. */
export type Happening = ClockEvent extends infer Event
  ? Event extends ClockEvent
    ? Omit<Event, 'at' | 'zone'>
    : never
  : never;

export interface DayOptions {
  readonly at?: string | number;
  readonly zone?: string;
  readonly settings?: Partial<ClockSettings>;
  /** The worker dies after every event and is woken by the next. */
  readonly mortal?: boolean;
}

export interface Shown {
  readonly offer: OpenOffer;
  /** Minutes of wall time since the day began. */
  readonly minute: number;
}

/**
 * A day played into the clock as a browser would: the alarm of each minute while the clock wants
 * it, the alarm of the next look, idle reports after the detection interval it asked for.
 */
export class Day {
  at: number;
  zone: string;
  settings: ClockSettings;
  state: ClockState;
  readonly shown: Shown[] = [];
  readonly effects: ClockEffect[] = [];
  readonly log: HistoryEntry[] = [];
  private readonly beganMs: number;
  private readonly mortal: boolean;
  private beatMs: number;
  private lastInputMs: number;
  private reported: InputReport = 'active';

  constructor(options: DayOptions = {}) {
    const { at = '2026-11-23T09:00:00Z', zone = 'UTC', settings, mortal = false } = options;
    this.at = typeof at === 'number' ? at : Date.parse(at);
    this.beganMs = this.at;
    this.beatMs = this.at;
    this.lastInputMs = this.at;
    this.zone = zone;
    this.mortal = mortal;
    this.settings = { ...defaultSettings.clock, ...settings };
    this.state = initialClock(this.at, zone, 'dev');
    this.play({ type: 'started' });
  }

  /** Plays one event at this very moment. */
  play(happening: Happening): void {
    if (this.mortal && happening.type !== 'started') this.play({ type: 'started' });
    const event = { ...happening, at: this.at, zone: this.zone } as ClockEvent;
    const result = step(this.state, event, this.settings);
    this.state = JSON.parse(JSON.stringify(result.state));
    this.effects.push(...result.effects);
    this.log.push(...result.log);
    for (const effect of result.effects) {
      if (effect.type !== 'show-offer') continue;
      this.shown.push({ offer: effect.offer, minute: (this.at - this.beganMs) / minuteMs });
    }
  }

  get outlook(): ClockOutlook {
    return outlook(this.state, this.settings, this.at, this.zone);
  }

  get now(): ClockReading {
    return readClock(this.state, this.settings, this.at);
  }

  get sittingMinutes(): number {
    return this.now.sittingMs / minuteMs;
  }

  /** The next alarm of a browser that is awake, or null. */
  private nextAlarmMs(untilMs: number): number | null {
    const { heartbeat, nextLookAtMs } = this.outlook;
    if (!heartbeat) this.beatMs = this.at;
    const moments = [heartbeat ? this.beatMs + minuteMs : null, nextLookAtMs];
    const ahead = moments.filter(
      (moment): moment is number => moment !== null && moment <= untilMs,
    );
    return ahead.length > 0 ? Math.min(...ahead) : null;
  }

  /** Time passes on a machine that is awake; with input all the time or without any. */
  private pass(minutes: number, input: boolean): void {
    const untilMs = this.at + minutes * minuteMs;
    for (;;) {
      const idleMs = this.lastInputMs + this.outlook.idleDetectionMs;
      const idle = !input && this.reported === 'active' && idleMs <= untilMs ? idleMs : null;
      const alarm = this.nextAlarmMs(untilMs);
      if (idle === null && alarm === null) break;
      if (idle !== null && (alarm === null || idle <= alarm)) {
        this.at = Math.max(this.at, idle);
        this.reported = 'idle';
        const detectionMs = this.outlook.idleDetectionMs;
        this.play({ type: 'input', report: 'idle', detectionMs });
      } else if (alarm !== null) {
        this.at = alarm;
        if (alarm >= this.beatMs + minuteMs) this.beatMs = alarm;
        if (input) this.lastInputMs = alarm;
        this.play({ type: 'heartbeat' });
      }
    }
    this.at = untilMs;
    // While it is not wanted there is no alarm; wanted again, it begins anew.
    if (!this.outlook.heartbeat) this.beatMs = this.at;
    if (input) this.lastInputMs = untilMs;
  }

  /** The person works: keys and mouse all the time. */
  works(minutes: number): this {
    this.touches();
    this.pass(minutes, true);
    return this;
  }

  /** There is input at this moment. */
  touches(): this {
    this.lastInputMs = this.at;
    if (this.reported !== 'active') {
      this.reported = 'active';
      this.play({ type: 'input', report: 'active', detectionMs: minuteMs });
    }
    return this;
  }

  /** No input. */
  rests(minutes: number): this {
    this.pass(minutes, false);
    return this;
  }

  locks(): this {
    this.reported = 'locked';
    this.play({ type: 'input', report: 'locked', detectionMs: minuteMs });
    return this;
  }

  /** Nothing runs: the machine sleeps. On waking the alarms come late, in a new worker. */
  sleeps(minutes: number): this {
    this.at += minutes * minuteMs;
    this.lastInputMs = this.at;
    this.beatMs = this.at;
    this.play({ type: 'started' });
    this.play({ type: 'heartbeat' });
    return this;
  }

  /** Closed and opened again: every alarm is forgotten and made anew. */
  reopens(minutes: number): this {
    this.at += minutes * minuteMs;
    this.lastInputMs = this.at;
    this.beatMs = this.at;
    this.reported = 'active';
    this.play({ type: 'started' });
    return this;
  }

  hears(audible: boolean, fullscreen = false): this {
    this.play({ type: 'surroundings', audible, fullscreen });
    return this;
  }

  fullscreen(on: boolean): this {
    this.play({ type: 'surroundings', audible: false, fullscreen: on });
    return this;
  }

  setsClock(byMinutes: number): this {
    this.at += byMinutes * minuteMs;
    this.beatMs += byMinutes * minuteMs;
    this.lastInputMs = this.at;
    return this;
  }

  answers(how: 'taken' | 'skipped' | 'dismissed' | { readonly snoozeMinutes: number }): this {
    const offerId = this.now.offer?.id ?? 'none';
    if (typeof how === 'string') this.play({ type: `offer-${how}`, offerId });
    else this.play({ type: 'offer-snoozed', offerId, forMs: how.snoozeMinutes * minuteMs });
    return this;
  }

  get intervals(): IntervalRecord[] {
    return this.log.flatMap((entry) => (entry.type === 'interval' ? [entry.record] : []));
  }

  get offers(): OfferRecord[] {
    return this.log.flatMap((entry) => (entry.type === 'offer' ? [entry.record] : []));
  }
}

export const aHeartbeat = 1;
export const second = secondMs / minuteMs;
