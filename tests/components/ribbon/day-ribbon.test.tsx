import { parseHTML } from 'linkedom';
import renderToString from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { DayRibbon } from '../../../components/ribbon/day-ribbon.tsx';
import { WordsProvider } from '../../../components/words/words-context.tsx';
import { enCommon } from '../../../content/words/en-common.ts';
import { hourMs } from '../../../domain/time/units.ts';

const eightMs = Date.UTC(2026, 10, 20, 8);

/** What stands under each hour of the ribbon of a day that begins at eight. */
function hoursOf(hours: number): string[] {
  const sitting = {
    kind: 'sitting' as const,
    fromMs: eightMs,
    toMs: eightMs + hours * hourMs,
    zoneOffsetMinutes: 0,
  };
  const html = renderToString(
    <WordsProvider words={{ common: enCommon }}>
      <DayRibbon intervals={[sitting]} stretchedAtMs={[]} zone="UTC" />
    </WordsProvider>,
  );
  const { document } = parseHTML(html);
  return [...document.querySelectorAll('.ribbon-hours > *')].map((each) => each.textContent ?? '');
}

describe('the hours under a ribbon', () => {
  test.each([8, 9, 10, 11, 14, 15, 17])('%i hours take as many places', (hours) => {
    expect(hoursOf(hours)).toHaveLength(hours);
  });

  test.each([
    [9, 1],
    [11, 2],
    [15, 4],
  ])('of %i hours each of every %i is told, in its own place', (hours, every) => {
    const told = hoursOf(hours).flatMap((text, hour) => (text === '' ? [] : [[hour, text]]));
    expect(told.map(([hour]) => hour)).toEqual(
      Array.from({ length: Math.ceil(hours / every) }, (_, index) => index * every),
    );
    expect(told[1]?.[1]).toBe(enCommon.hour(eightMs + every * hourMs, 'UTC'));
  });
});
