import renderToString from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { allSpecimens } from '../../../components/gallery/all-specimens.ts';
import { WordsProvider } from '../../../components/words/words-context.tsx';
import { en } from '../../../content/words/en.ts';

function popup(state: string): string {
  const specimen = allSpecimens.find(({ id }) => id === `popup/${state}`);
  if (!specimen) throw new Error(`No popup in the state ${state}`);
  return renderToString(<WordsProvider words={en}>{specimen.render()}</WordsProvider>);
}

const text = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function mainActions(html: string): string[] {
  return [...html.matchAll(/<button[^>]*button-main[^>]*>([\s\S]*?)<\/button>/g)].map((match) =>
    text(match[1] ?? ''),
  );
}

describe('the popup', () => {
  test.each([
    ['sitting', 'Start 2 minutes'],
    ['due', 'Start 2 minutes'],
    ['held', 'Start 2 minutes'],
    ['in-call', 'The call is over'],
    ['paused', 'Remind me again'],
    ['away', 'Start 2 minutes'],
    ['resume', 'Go on'],
  ])('has one main action when %s: %s', (state, action) => {
    expect(mainActions(popup(state))).toEqual([action]);
  });

  test('says how long one has been sitting, for people and by an ISO duration', () => {
    expect(popup('sitting')).toMatch(/<time[^>]*datetime="PT24M"/i);
    expect(text(popup('sitting'))).toContain('24 minutes');
  });

  test('says since when, when the next break comes and why', () => {
    expect(text(popup('sitting'))).toContain('Sitting since 10:02');
    expect(text(popup('sitting'))).toMatch(/Next break about 10:32 AM, after 30 minutes/);
  });

  test('says what an absence was worth', () => {
    expect(text(popup('sitting-after-credit'))).toContain('3 min away took 15 min off.');
  });

  test.each(['due', 'due-snoozed-twice'])('offers both snoozes when %s', (state) => {
    expect(text(popup(state))).toContain('Snooze 5 min Snooze 10 min');
  });

  test.each(['sitting', 'held', 'in-call', 'paused', 'away', 'resume', 'snoozed'])(
    'offers no snooze when %s',
    (state) => {
      expect(text(popup(state))).not.toMatch(/Snooze \d/);
    },
  );

  test('is honest about which snooze this is', () => {
    expect(text(popup('due-snoozed-twice'))).toContain('Snoozed 2 times so far.');
  });

  test('says why a break is held back', () => {
    expect(text(popup('held'))).toContain('It comes when you leave full screen');
  });

  test('helps where no stretch fits', () => {
    expect(text(popup('nothing-fits'))).toContain('Change what fits');
    expect(mainActions(popup('nothing-fits'))).toEqual([]);
  });

  test('does not offer to be in a call twice', () => {
    expect(text(popup('in-call'))).not.toContain('I’m in a call');
  });
});
