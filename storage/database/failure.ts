import type { FailureReason } from '../../domain/history/failure-reason.ts';

export interface Failure {
  readonly reason: FailureReason;
  /** The browser's own words, for a report; not for the person. */
  readonly detail: string;
}

const reasons: readonly (readonly [pattern: RegExp, reason: FailureReason])[] = [
  [/QuotaExceeded|disk is full|no space/i, 'disk-full'],
  [/VersionError|newer version/i, 'newer-version'],
  [/TimeoutError|blocked/i, 'too-slow'],
  [/OpenFailed|MissingAPI|backing store|InvalidState|UnknownError|DatabaseClosed/i, 'cannot-open'],
];

/** What is known of an error; Dexie wraps the browser's, so the inner one is looked at, too. */
export function failureOf(error: unknown): Failure {
  const names = [error, innerOf(error)].map(describe).filter((text) => text !== '');
  const detail = names.join(': ').slice(0, 300);
  const found = reasons.find(([pattern]) => pattern.test(detail));
  return { reason: found?.[1] ?? 'other', detail };
}

function innerOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'inner' in error ? error.inner : undefined;
}

function describe(error: unknown): string {
  if (error === undefined || error === null) return '';
  return error instanceof Error || error instanceof DOMException
    ? `${error.name} ${error.message}`
    : String(error);
}
