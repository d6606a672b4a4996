import type { EpochMs, TimeZone } from '../../domain/time/epoch.ts';

/** The instant as the machine's clock tells it, and the zone it is told in. */
export interface Instant {
  readonly at: EpochMs;
  readonly zone: TimeZone;
}

export function now(): Instant {
  return { at: Date.now(), zone: currentZone() };
}

/** The machine's IANA zone; `UTC` where the browser cannot name one. */
export function currentZone(): TimeZone {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}
