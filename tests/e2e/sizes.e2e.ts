import { describe, expect, test } from 'vitest';
import { measureSizes, sizeBudgets } from '../../scripts/bench/sizes.ts';
import { browsers, builtFor } from './harness/launch-road.ts';

describe.each(browsers)('what is built for %s', (browser) => {
  const sizes = measureSizes(builtFor[browser], ['newtab', 'popup']);

  test('runs no more script before the first paint than it may', () => {
    expect(sizes.beforePaint).toBeGreaterThan(500);
    expect(sizes.beforePaint).toBeLessThanOrEqual(sizeBudgets.beforePaint);
  });

  test('loads no more for popup and new tab before the database than it may', () => {
    expect(sizes.pages).toBeGreaterThan(20_000);
    expect(sizes.pages).toBeLessThanOrEqual(sizeBudgets.pages);
  });

  test('evaluates no more at a wake of the background than it may', () => {
    expect(sizes.background).toBeGreaterThan(10_000);
    expect(sizes.background).toBeLessThanOrEqual(sizeBudgets.background);
  });
});
