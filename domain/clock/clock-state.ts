import type { HoldReason, IntervalRecord, OfferMoment } from '../history/records.ts';
import type { EpochMs, TimeZone } from '../time/epoch.ts';
import type { Account } from './account.ts';
import { repairClock } from './repair-clock.ts';
import type { TrailPart } from './trail.ts';
import type { InputReport, OpenOffer } from './types.ts';

/** The version of the stored form. A step never changes it; reading an older one repairs it. */
export const clockVersion = 1;

/**
 * A time without input. It is judged when it is as long as the grace: covered (a film, a call, a
 * stretch session: somebody sits there) or away. Until then nobody knows, and it counts as sitting.
 */
export interface Quiet {
  /** The last input, as far as we know. */
  readonly fromMs: EpochMs;
  readonly why: 'idle' | 'locked' | 'asleep-or-closed';
  readonly as: 'undecided' | 'covered' | 'away';
  /** There was sound at first: it may be a silent scene, so sound brings the person back. */
  readonly heard: boolean;
}

/** The interval that is going on; what came before it is in the history. */
export interface OpenInterval {
  readonly kind: IntervalRecord['kind'];
  readonly fromMs: EpochMs;
  readonly why?: NonNullable<IntervalRecord['why']>;
  /** What kept a due break back in it, and since when. */
  readonly held?: { readonly by: HoldReason; readonly sinceMs: EpochMs };
}

/** An offer that was made, with what its record needs and its latest showing does not have. */
export interface MadeOffer {
  /** As last shown. */
  readonly shown: OpenOffer;
  readonly firstMoment: OfferMoment;
  readonly firstSittingMs: number;
  readonly firstSinceStretchMs: number;
  /** `satInAllMs` at the last showing: repeats are counted in sitting. */
  readonly shownAtSatMs: number;
}

/** A snooze that runs. How its offer ended is known when it is over: see `offer-ending.ts`. */
export interface Snooze {
  readonly offer: MadeOffer;
  readonly snoozedAtMs: EpochMs;
  /** The offer comes again when `satInAllMs` reaches this. */
  readonly untilSatMs: number;
}

/** A call the person told of, or one that the browser knows of for sure. */
export interface Call {
  readonly sinceMs: EpochMs;
  /** `asked`: we suggested it. `sharing`: camera or microphone are on in a tab. */
  readonly by: 'person' | 'asked' | 'sharing';
  /** When "still in your call?" was asked last. */
  readonly askedAtMs: EpochMs | null;
  /** How long some tab has played sound in it, and when last. */
  readonly heardMs: number;
  readonly lastHeardAtMs: EpochMs | null;
}

/** Sound without a hand on anything, in a window that does not fill the screen: like a call. */
export interface SoundAlone {
  readonly fromMs: EpochMs;
  readonly untilMs: EpochMs;
  /** The person was asked, and it is none. */
  readonly denied: boolean;
}

/** All the clock knows. A plain JSON value, stored after every step. */
export interface ClockState {
  readonly version: typeof clockVersion;
  /** Part of every record's id, so that two machines never make the same. */
  readonly deviceId: string;
  readonly zone: TimeZone;
  /** The last sign of life of the browser, and the one before that instant. */
  readonly lastSeenMs: EpochMs;
  readonly previousSeenMs: EpochMs;
  readonly account: Account;
  readonly input: InputReport;
  readonly fullscreen: boolean;
  readonly fullscreenSinceMs: EpochMs | null;
  readonly audible: boolean;
  /** A tab uses camera or microphone, where the browser tells. */
  readonly sharing: boolean;
  /** The site in front on which nothing may interrupt, as the person named it. */
  readonly site: string | null;
  readonly quiet: Quiet | null;
  readonly soundAlone: SoundAlone | null;
  /** When the person last came back from an absence. */
  readonly returnedAtMs: EpochMs | null;
  readonly call: Call | null;
  readonly pause: { readonly untilMs: EpochMs } | null;
  readonly session: { readonly id: string; readonly sinceMs: EpochMs } | null;
  readonly open: OpenInterval;
  /** Everything before this is in the history. After a clock was set back it lies ahead. */
  readonly recordedToMs: EpochMs;
  /** The last intervals that ended, so that the account can follow when one of them was wrong. */
  readonly trail: readonly TrailPart[];
  readonly offer: MadeOffer | null;
  readonly snooze: Snooze | null;
  /** Snoozes since the break became due. */
  readonly snoozes: number;
  /** After an answer without a break: no new offer is due before `satInAllMs` reaches this. */
  readonly askAgainAtSatMs: number | null;
  /** The hold that keeps a due offer back, until it has been made. */
  readonly held: HoldReason | null;
  /** No id of an offer is made of an instant twice. */
  readonly lastOfferIdMs: EpochMs;
  readonly lastCredit: {
    readonly awayMs: number;
    readonly creditMs: number;
    readonly atMs: EpochMs;
  } | null;
}

/** The clock of somebody who has just sat down, with nothing recorded. */
export function initialClock(at: EpochMs, zone: TimeZone, deviceId: string): ClockState {
  return {
    version: clockVersion,
    deviceId,
    zone,
    lastSeenMs: at,
    previousSeenMs: at,
    account: { atMs: at, sittingMs: 0, sinceStretchMs: 0, satInAllMs: 0 },
    input: 'active',
    fullscreen: false,
    fullscreenSinceMs: null,
    audible: false,
    sharing: false,
    site: null,
    quiet: null,
    soundAlone: null,
    returnedAtMs: null,
    call: null,
    pause: null,
    session: null,
    open: { kind: 'sitting', fromMs: at },
    recordedToMs: at,
    trail: [],
    offer: null,
    snooze: null,
    snoozes: 0,
    askAgainAtSatMs: null,
    held: null,
    lastOfferIdMs: 0,
    lastCredit: null,
  };
}

/**
 * The clock out of a stored value of any shape. What is broken in it falls back alone; of what is
 * no clock at all a fresh one is made. Never throws.
 */
export function readClockState(
  value: unknown,
  at: EpochMs,
  zone: TimeZone,
  deviceId: string,
): ClockState {
  return repairClock(value, initialClock(at, zone, deviceId));
}
