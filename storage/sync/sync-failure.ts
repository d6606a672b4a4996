import type { SyncFailureReason } from '../../domain/sync/pacing.ts';

const reasons: readonly (readonly [pattern: RegExp, reason: SyncFailureReason])[] = [
  [/MAX_WRITE_OPERATIONS|MAX_SUSTAINED|too many writes/i, 'too-often'],
  [/QUOTA_BYTES|MAX_ITEMS|quota/i, 'full'],
  [/undefined|not available|unavailable|disabled|prefs?erence/i, 'unavailable'],
];

/** Why the browser's store refused, as far as its words tell. */
export function syncFailureOf(error: unknown): {
  readonly reason: SyncFailureReason;
  readonly detail: string;
} {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  const detail = text.slice(0, 300);
  return { reason: reasons.find(([pattern]) => pattern.test(text))?.[1] ?? 'other', detail };
}
