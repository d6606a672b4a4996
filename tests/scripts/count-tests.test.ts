import { describe, expect, test } from 'vitest';
import { countTests } from '../../scripts/test/vitest-step.ts';

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

const report = (...testResults: ReturnType<typeof file>[]) => {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    numTotalTests: all.length,
    numPassedTests: all.filter(({ status }) => status === 'passed').length,
    numFailedTests: all.filter(({ status }) => status === 'failed').length,
    testResults,
  };
};

describe('counting what Vitest reports', () => {
  test('counts each test', () => {
    const some = report(file('failed', 'passed', 'failed'), file('passed', 'passed'));
    expect(countTests(some, 1)).toEqual({ passed: 2, failed: 1 });
  });

  test('counts a file that could not be read as one failure', () => {
    const some = report(file('failed'), file('passed', 'passed'));
    expect(countTests(some, 1)).toEqual({ passed: 1, failed: 1 });
  });

  test('does not take a test that was left out for one that passed', () => {
    const some = report(file('passed', 'passed', 'skipped', 'todo'));
    expect(countTests(some, 0)).toEqual({ passed: 1, failed: 2 });
  });

  test('takes an error outside of any test from the exit status', () => {
    const some = report(file('passed', 'passed'));
    expect(countTests(some, 1)).toEqual({ passed: 1, failed: 1 });
  });

  test.each([
    ['no report at all', undefined],
    ['a report without a test', report()],
  ])('%s is a failure, whatever the exit status', (_name, nothing) => {
    expect(countTests(nothing, 0)).toEqual({ passed: 0, failed: 1 });
  });
});
