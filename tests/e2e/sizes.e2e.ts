import { describe, expect, test } from 'vitest';
import { measureSizes, sizeBudgets, zipBudget } from '../../scripts/bench/sizes.ts';
import { packedTightly } from '../../scripts/package/packed-tightly.ts';
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

  test('draws popup and new tab without the code and the poses of the figure', () => {
    expect(sizes.pageFiles).toContain('chunks/page.js');
    expect(sizes.pageFiles.filter((name) => /figure|pose/.test(name))).toEqual([]);
  });

  test('moves the figure with no more script than it may', () => {
    expect(sizes.figureEngine).toBeGreaterThan(10_000);
    expect(sizes.figureEngine).toBeLessThanOrEqual(sizeBudgets.figureEngine);
  });

  test('needs no more for the poses of a movement than it may', () => {
    expect(sizes.posesEach).toBeGreaterThan(100);
    expect(sizes.posesEach).toBeLessThanOrEqual(sizeBudgets.posesEach);
  });

  test('weighs no more as a package than it may', async () => {
    const { length } = await packedTightly(builtFor[browser]);
    expect(length).toBeGreaterThan(100_000);
    expect(length).toBeLessThanOrEqual(zipBudget);
  });

  test('evaluates no more at a wake of the background than it may', () => {
    expect(sizes.background).toBeGreaterThan(10_000);
    expect(sizes.background).toBeLessThanOrEqual(sizeBudgets.background);
  });
});
