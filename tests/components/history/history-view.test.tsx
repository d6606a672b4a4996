import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pages } from '../../../components/gallery/popup-specimens.tsx';
import { type HistoryProps, HistoryView } from '../../../components/history/history-view.tsx';
import { WordsProvider } from '../../../components/words/words-context.tsx';
import { en } from '../../../content/words/en.ts';
import type { DayRecords } from '../../../domain/history/day-records.ts';
import { interval } from '../../domain/history/invented-records.ts';
import { type APage, aPage } from '../a-page.ts';

const nothing = () => {};
const dayOf = (day: string): DayRecords => ({
  day,
  intervals: [interval('sitting', 540, 600, day)],
  offers: [],
  sessions: [],
});
const [older, newer] = [dayOf('2027-03-01'), dayOf('2027-03-02')];

let page: APage;
beforeEach(() => {
  page = aPage();
});
afterEach(() => vi.unstubAllGlobals());

const show = (props: Partial<HistoryProps>) =>
  page.show(
    <WordsProvider words={en}>
      <HistoryView
        days={[newer, older]}
        today="2027-03-02"
        nameOf={String}
        links={pages}
        onDeleteDay={nothing}
        {...props}
      />
    </WordsProvider>,
  );

describe('the way back in the history', () => {
  const deleted = () => ({ day: older.day, onUndo: nothing });
  const corrected = () => ({ was: older.intervals[0]!, onUndo: nothing });

  test.each([
    ['a day that was deleted', () => ({ days: [newer], deleted: deleted() }), 'Undo'],
    ['what was corrected', () => ({ corrected: corrected() }), 'Take it back'],
  ])('of %s has the focus', async (_name, changed, name) => {
    await show({});
    await show(changed());
    expect(page.focused()).toBe(page.button(name));
  });

  test('stands behind the days, where it stays in sight', async () => {
    await show({ deleted: deleted() });
    const all = page.all('.history-days, .history-undo');
    expect(all.map(({ className }) => className)).toEqual(['history-days', 'history-undo']);
  });

  test.each([
    ['deleted', () => ({ days: [newer], deleted: deleted() })],
    ['corrected', () => ({ corrected: corrected() })],
  ])('leads to the day that was %s', async (_name, changed) => {
    await show({});
    await show(changed());
    await show({});
    expect(page.focused()?.textContent).toBe('Yesterday');
  });

  test('takes the focus once, and no more when the page is drawn anew', async () => {
    await show({ corrected: corrected() });
    page.find('h1').focus();
    await show({ corrected: corrected() });
    expect(page.focused()).not.toBe(page.button('Take it back'));
  });

  test('takes it again for the next correction', async () => {
    await show({ corrected: corrected() });
    page.find('h1').focus();
    await show({ corrected: { was: newer.intervals[0]!, onUndo: nothing } });
    expect(page.focused()).toBe(page.button('Take it back'));
  });
});
