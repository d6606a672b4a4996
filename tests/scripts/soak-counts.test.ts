import { expect, test } from 'vitest';
import { sumOf } from '../../scripts/soak/counts.ts';
import { asReport } from '../../scripts/soak/report.ts';
import type { SuiteCounts } from '../../tests/e2e/faults/asked.ts';
import type { FaultCount } from '../../tests/e2e/faults/tally.ts';

const fine: FaultCount = {
  tried: 25,
  lost: 0,
  doubled: 0,
  largestErrorSeconds: 0.5,
  longestWaitSeconds: 3,
  pagesCrashed: 0,
};

function counted(counts: Record<string, FaultCount>): SuiteCounts {
  return { suite: 'killed', browser: 'chromium', counts, leftOut: [] };
}

test('two runs of a suite are added up; the largest error and the longest wait are the larger ones', () => {
  const sum = sumOf(
    counted({ killed: fine }),
    counted({ killed: { ...fine, largestErrorSeconds: 2, longestWaitSeconds: 9 }, frozen: fine }),
  );
  expect(sum.counts).toEqual({
    killed: { ...fine, tried: 50, largestErrorSeconds: 2, longestWaitSeconds: 9 },
    frozen: fine,
  });
});

test.each([
  ['nothing was lost or doubled', { killed: fine }, true],
  ['an offer was lost', { killed: { ...fine, lost: 1 } }, false],
  ['an offer was doubled', { killed: { ...fine, doubled: 1 } }, false],
  ['nothing was tried', {}, false],
])('the report is clean or not: %s', (_name, counts, isClean) => {
  expect(asReport([counted(counts)], 'a machine').isClean).toBe(isClean);
});

test('the table has a row for each fault and their sum', () => {
  const { table } = asReport([counted({ killed: fine, frozen: fine })], 'a machine');
  expect(table).toContain('| killed | chromium | 25 | 0 | 0 | 0.5 s | 3.0 s |');
  expect(table).toContain('| **all** | | **50** | **0** | **0** | **0.5 s** | **3.0 s** |');
});
