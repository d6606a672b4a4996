import { minuteMs } from '../../domain/time/units.ts';

/** A length of time as an ISO 8601 duration in whole minutes: `PT1H12M`, `PT0M`. */
export function isoDuration(lengthMs: number): string {
  const minutes = Math.max(0, Math.floor(lengthMs / minuteMs));
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}
