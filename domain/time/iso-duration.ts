import { hourMs, minuteMs, secondMs } from './units.ts';

/**
 * A length of time as an ISO 8601 duration in whole seconds, for `<time datetime>`. Less than
 * nothing is nothing.
 *
 * @example isoDuration(4_321_000) // 'PT1H12M1S'
 */
export function isoDuration(lengthMs: number): string {
  const whole = Math.max(0, Math.floor(lengthMs / secondMs)) * secondMs;
  const hours = Math.floor(whole / hourMs);
  const minutes = Math.floor((whole % hourMs) / minuteMs);
  const seconds = (whole % minuteMs) / secondMs;
  const parts = [
    hours > 0 ? `${hours}H` : '',
    minutes > 0 ? `${minutes}M` : '',
    seconds > 0 ? `${seconds}S` : '',
  ].join('');
  return `PT${parts === '' ? '0S' : parts}`;
}
