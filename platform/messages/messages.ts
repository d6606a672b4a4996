import type {
  HistoryEntry,
  IntervalKind,
  IntervalRecord,
  OfferFault,
  OfferRecord,
} from '../../domain/history/records.ts';
import type { DayKey, EpochMs } from '../../domain/time/epoch.ts';

/** What pages ask of the background. Everything else they read from storage themselves. */
export type Request =
  /** `asked`: we had suggested it. */
  | { readonly type: 'call-began'; readonly asked?: boolean }
  | { readonly type: 'call-denied' }
  | { readonly type: 'call-ended' }
  | { readonly type: 'pause'; readonly untilMs: EpochMs }
  | { readonly type: 'resume' }
  | { readonly type: 'got-up' }
  | { readonly type: 'take-offer'; readonly offerId: string }
  | { readonly type: 'snooze-offer'; readonly offerId: string; readonly forMs: number }
  | { readonly type: 'skip-offer'; readonly offerId: string }
  /** "That was wrong", of an interval. `record`: as it is to stand in the history, where it is known. */
  | {
      readonly type: 'correct-interval';
      readonly fromMs: EpochMs;
      readonly kind: IntervalKind;
      readonly record?: IntervalRecord;
    }
  /** The same of an offer. */
  | {
      readonly type: 'judge-offer';
      readonly offerId: string;
      /** Null: it was not wrong after all; the record says the rest. */
      readonly fault: OfferFault | null;
      readonly record?: OfferRecord;
    }
  /** The stored session changed hands or ended, or a record was handed in: look at it. */
  | { readonly type: 'session-changed' }
  | { readonly type: 'settings-changed' }
  | { readonly type: 'open-session'; readonly movementId: string }
  | { readonly type: 'test-notification' }
  /** Write what waits, so that a page that reads the database sees it. */
  | { readonly type: 'flush-history' }
  | { readonly type: 'delete-day'; readonly day: DayKey }
  | { readonly type: 'delete-everything' }
  /** Undo of a deletion: the records as they were. */
  | { readonly type: 'restore-entries'; readonly entries: readonly HistoryEntry[] };

export type RequestType = Request['type'];

/** `false` with a reason where it could not be done. */
export type Reply = { readonly ok: true } | { readonly ok: false; readonly why: string };

const requestTypes: Record<RequestType, true> = {
  'call-began': true,
  'call-denied': true,
  'call-ended': true,
  pause: true,
  resume: true,
  'got-up': true,
  'take-offer': true,
  'snooze-offer': true,
  'skip-offer': true,
  'correct-interval': true,
  'judge-offer': true,
  'session-changed': true,
  'settings-changed': true,
  'open-session': true,
  'test-notification': true,
  'flush-history': true,
  'delete-day': true,
  'delete-everything': true,
  'restore-entries': true,
};

export function isRequest(message: unknown): message is Request {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    Object.hasOwn(requestTypes, String(message.type))
  );
}
