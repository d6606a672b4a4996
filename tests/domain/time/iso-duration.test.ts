import { expect, test } from 'vitest';
import { isoDuration } from '../../../domain/time/iso-duration.ts';

test.each([
  [0, 'PT0S'],
  [-5_000, 'PT0S'],
  [999, 'PT0S'],
  [1_000, 'PT1S'],
  [60_000, 'PT1M'],
  [4_321_000, 'PT1H12M1S'],
  [30 * 3_600_000, 'PT30H'],
])('%i ms is %s', (lengthMs, text) => {
  expect(isoDuration(lengthMs)).toBe(text);
});
