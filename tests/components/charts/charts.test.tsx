import renderToString from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
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
