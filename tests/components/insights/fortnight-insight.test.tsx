import { parseHTML } from 'linkedom';
import renderToString from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { FortnightInsight } from '../../../components/insights/fortnight-insight.tsx';
import { WordsProvider } from '../../../components/words/words-context.tsx';
import { en } from '../../../content/words/en.ts';
import { summariseTotals } from '../../../domain/history/summarise-day.ts';
import { hourMs } from '../../../domain/time/units.ts';

/** A day of sittings here, and of some told of by another computer, each in hours. */
function dayOf(runs: readonly number[], elsewhere = 0, longestThere = elsewhere) {
  const sum = runs.reduce((all, hours) => all + hours, elsewhere);
  const totals = {
    sittingMs: sum * hourMs,
    watchingMs: 0,
    inCallMs: 0,
    awayMs: 0,
    pausedMs: 0,
    longestSittingMs: Math.max(0, ...runs, longestThere) * hourMs,
    sittingRunsMs: runs.map((hours) => hours * hourMs),
  };
  return { day: '2027-03-01', summary: summariseTotals(totals, [], [], '2027-03-01') };
}

function drawn(day: ReturnType<typeof dayOf>) {
  const html = renderToString(
    <WordsProvider words={en}>
      <FortnightInsight days={[day]} />
    </WordsProvider>,
  );
  const { document } = parseHTML(html);
  const plot = document.querySelector('.plot:not(.plot-low)');
  const blocks = [...(plot?.querySelectorAll('g > rect:not(.plot-reach)') ?? [])];
  const key = [...(document.querySelector('.chart-key')?.querySelectorAll('li') ?? [])];
  return {
    tones: blocks.map((block) => block.getAttribute('class')),
    heights: blocks.map((block) => Number(block.getAttribute('height'))),
    key: key.map((entry) => entry.textContent),
    isMarkedSaid: html.includes('its block is marked'),
  };
}

const { sitting, longest, elsewhere } = en.insights.fortnight;

describe('the columns of the fortnight', () => {
  test('have a block for each sitting here, the longest of them marked', () => {
    const { tones, key, isMarkedSaid } = drawn(dayOf([1, 2]));
    expect(tones).toEqual(['chart-sky', 'chart-deep']);
    expect(key).toEqual([sitting, longest]);
    expect(isMarkedSaid).toBe(true);
  });

  test('have one more for what another computer told of, as high as that', () => {
    const { tones, heights, key } = drawn(dayOf([1, 2], 3, 1));
    expect(tones).toEqual(['chart-sky', 'chart-deep', 'chart-hollow']);
    expect((heights[2] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(3);
    expect(key).toEqual([sitting, longest, elsewhere]);
  });

  test('mark nothing when the longest was on another computer, and do not say so', () => {
    const { tones, key, isMarkedSaid } = drawn(dayOf([1], 2));
    expect(tones).toEqual(['chart-sky', 'chart-hollow']);
    expect(key).toEqual([sitting, elsewhere]);
    expect(isMarkedSaid).toBe(false);
  });

  test('a day of another computer only is drawn', () => {
    expect(drawn(dayOf([], 2)).tones).toEqual(['chart-hollow']);
  });

  test('two sittings a clock’s rounding apart are no more than they come to', () => {
    const { day, summary } = dayOf([2]);
    expect(drawn({ day, summary: { ...summary, sittingMs: 2 * hourMs - 900 } }).tones).toEqual([
      'chart-deep',
    ]);
  });
});
