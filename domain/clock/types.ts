import type { HistoryEntry, HoldReason, IntervalKind, OfferMoment } from '../history/records.ts';
import type { Place } from '../movement/movement.ts';
import type { EpochMs, TimeZone } from '../time/epoch.ts';

/** Every event brings its own time and zone: the clock reads nothing from the outside. */
interface Timed {
  readonly at: EpochMs;
  readonly zone: TimeZone;
}

/** What the browser says of the person's input. `locked` comes from Chrome only. */
export type InputReport = 'active' | 'idle' | 'locked';

export type ClockEvent = Timed &
  (
    | { readonly type: 'started' } // the background began to run: browser start, wake, update
    | { readonly type: 'heartbeat' } // the alarm of each minute, or the alarm of the next moment
    | {
        readonly type: 'input';
        readonly report: InputReport;
        /** The interval the browser waited before it said `idle`; backdate by it. */
        readonly detectionMs: number;
      }
    | {
        readonly type: 'surroundings';
        /** A browser window is fullscreen and focused. */
        readonly fullscreen: boolean;
        /** Some tab plays sound. */
        readonly audible: boolean;
        /** Some tab uses camera or microphone, where the browser tells. */
        readonly sharing?: boolean;
        /** The site in front, if nothing may interrupt on it. */
        readonly site?: string | null;
      }
    /** `asked`: we had suggested it. */
    | { readonly type: 'call-began'; readonly asked?: boolean }
    /** "No, it is no call", to the sound without a hand on anything. */
    | { readonly type: 'call-denied' }
    | { readonly type: 'call-ended' }
    | { readonly type: 'paused'; readonly untilMs: EpochMs }
    | { readonly type: 'resumed' }
    | { readonly type: 'got-up' } // "I just got up": a whole rest
    | { readonly type: 'session-opened'; readonly sessionId: string }
    | { readonly type: 'session-closed'; readonly sessionId: string } // ended without a stretch done
    | {
        readonly type: 'stretched';
        readonly sessionId: string;
        readonly place: Place;
        /** When it was done, where that is heard of only later: what was sat since then stays. */
        readonly doneAtMs?: EpochMs;
      }
    | { readonly type: 'offer-taken'; readonly offerId: string }
    | { readonly type: 'offer-snoozed'; readonly offerId: string; readonly forMs: number }
    | { readonly type: 'offer-skipped'; readonly offerId: string }
    | { readonly type: 'offer-dismissed'; readonly offerId: string }
    | { readonly type: 'settings-changed' } // the new settings come as the argument of step
  );

/** An offer that is open now. */
export interface OpenOffer {
  readonly id: string;
  readonly offeredAtMs: EpochMs;
  readonly zone: TimeZone;
  readonly moment: OfferMoment;
  readonly heldBy?: HoldReason;
  readonly sittingMs: number;
  readonly sinceStretchMs: number;
  readonly snoozesBefore: number;
  /** 1 for the first showing. */
  readonly showing: number;
  /** `sitting >= 2 * sitLimit`: offer standing stretches first. */
  readonly standingFirst: boolean;
}

/**
 * What the background has to do, once. Each is safe to perform again (the same id replaces the
 * same notification), so that a worker killed between storing and performing loses nothing.
 */
export type ClockEffect =
  | { readonly type: 'show-offer'; readonly offer: OpenOffer }
  | { readonly type: 'withdraw-offer'; readonly offerId: string }
  | { readonly type: 'ask-still-in-call'; readonly sinceMs: EpochMs };

/** What the outside should look like now; computed from state, safe to apply at any time. */
export interface ClockOutlook {
  /** The alarm of each minute should exist. */
  readonly heartbeat: boolean;
  /** The next instant worth a look (due, latest, end of a pause …), or null. */
  readonly nextLookAtMs: EpochMs | null;
  /** What `idle.setDetectionInterval` should be: 15 s while a pause is looked for. */
  readonly idleDetectionMs: number;
  readonly badge: { readonly text: string; readonly tone: ClockTone };
}

export type ClockTone = 'sitting' | 'due' | 'held' | 'in-call' | 'paused' | 'away';

/** What a page shows of the clock at an instant. */
export interface ClockReading {
  readonly tone: ClockTone;
  readonly kind: IntervalKind;
  readonly sittingMs: number;
  readonly sinceStretchMs: number;
  /** When the present unbroken sitting began, as shown to the person (`at - sittingMs` rounded by nobody). */
  readonly sittingSinceMs: EpochMs;
  /** When a break is due if sitting goes on; in the past when overdue. */
  readonly dueAtMs: EpochMs;
  readonly heldBy: readonly HoldReason[];
  readonly offer: OpenOffer | null;
  /** Snoozed: the sitting still to go before the next offer. */
  readonly snoozeLeftMs: number | null;
  /** Since when a window has filled the screen, as far as was seen. */
  readonly fullscreenSinceMs?: EpochMs | null;
  /** The site in front on which nothing may interrupt. */
  readonly site?: string | null;
  readonly callSinceMs: EpochMs | null;
  readonly pausedUntilMs: EpochMs | null;
  /** The last absence, if it took something off: "3 min away took 15 min off". */
  readonly lastCredit: {
    readonly awayMs: number;
    readonly creditMs: number;
    readonly atMs: EpochMs;
  } | null;
}

export interface StepResult<State> {
  readonly state: State;
  readonly effects: readonly ClockEffect[];
  /** What goes into the history, in order. */
  readonly log: readonly HistoryEntry[];
}
