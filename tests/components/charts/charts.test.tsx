import renderToString from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { ColumnsPlot } from '../../../components/charts/columns-plot.tsx';
import { MonthGrid } from '../../../components/charts/month-grid.tsx';
import { yearCalendar } from '../../../domain/statistics/year-calendar.ts';

describe('the calendar of a year', () => {
  const html = renderToString(
    <MonthGrid
      months={yearCalendar([], '2026-11-20')}
      label="What is drawn"
      weekdays={['M', 'T', 'W', 'T', 'F', 'S', 'S']}
      nameOf={(month) => month}
      titleOf={({ day }) => day}
    />,
  );

  test('names the columns of every month, in their order', () => {
    const rows = html.match(/<p class="month-weekdays".*?<\/p>/g) ?? [];
    expect(rows).toHaveLength(12);
    for (const row of rows) expect(row.replace(/<[^>]*>/g, '')).toBe('MTWTFSS');
  });

  test('is one picture to a screen reader, its letters are not read', () => {
    expect(html).toMatch(/^<div class="months" role="img" aria-label="What is drawn">/);
    expect(html.match(/<p class="month-weekdays" aria-hidden="true">/g)).toHaveLength(12);
  });
});

describe('the labels below columns', () => {
  const labels = (texts: readonly string[]) =>
    renderToString(
      <ColumnsPlot
        label="What is drawn"
        tickLabel={String}
        columns={texts.map((label, at) => ({ key: `${at}`, label, title: '', blocks: [] }))}
      />,
    ).match(/class="(plot-labels[^"]*)"/)?.[1];

  test('may be thinned out where each column has one', () => {
    expect(labels(['7', '8', '9'])).toContain('plot-labels-each');
  });

  test('are left alone where they are few already', () => {
    expect(labels(['7', '', '9'])).toBe('plot-labels');
  });
});
