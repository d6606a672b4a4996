import { expect, test } from 'vitest';
import { Tally } from '../../scripts/test/tally.ts';

function tallyWithLines() {
  const lines: string[] = [];
  return { lines, tally: new Tally((line) => lines.push(line)) };
}

test('the last line adds up all steps', async () => {
  const { lines, tally } = tallyWithLines();
  await tally.step('types', async () => ({ passed: 1, failed: 0 }));
  await tally.step('units', async () => ({ passed: 20, failed: 2, report: 'expected 1 to be 2' }));
  tally.close();
  expect(lines.at(-1)).toBe('21 passed, 2 failed');
  expect(tally.hasFailures).toBe(true);
});

test('what a failed step printed is shown, what a passed one printed is not', async () => {
  const { lines, tally } = tallyWithLines();
  await tally.step('types', async () => ({ passed: 1, failed: 0, report: 'quiet' }));
  await tally.step('units', async () => ({ passed: 0, failed: 1, report: 'loud' }));
  expect(lines).toContain('loud');
  expect(lines).not.toContain('quiet');
});

test('a step that throws counts as one failure and the others go on', async () => {
  const { lines, tally } = tallyWithLines();
  await tally.step('broken', () => Promise.reject(new Error('no such tool')));
  await tally.step('types', async () => ({ passed: 1, failed: 0 }));
  tally.close();
  expect(lines.join('\n')).toContain('no such tool');
  expect(lines.at(-1)).toBe('1 passed, 1 failed');
});

test('without a failure there is none to be seen', async () => {
  const { lines, tally } = tallyWithLines();
  await tally.step('types', async () => ({ passed: 1, failed: 0 }));
  tally.close();
  expect(tally.hasFailures).toBe(false);
  expect(lines.at(-1)).toBe('1 passed, 0 failed');
});
