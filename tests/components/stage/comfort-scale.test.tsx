import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ComfortScale } from '../../../components/stage/comfort-scale.tsx';
import { enHistory } from '../../../content/words/en-history.ts';
import { enSession } from '../../../content/words/en-session.ts';
import { type Answers, withAnswers } from '../../../domain/history/answers.ts';
import type { ComfortRatings } from '../../../domain/history/records.ts';
import { session } from '../../domain/history/invented-records.ts';
import { type APage, aPage } from '../a-page.ts';

const { sides } = enSession.felt;

let page: APage;
let kept: Answers;

beforeEach(() => {
  page = aPage();
  kept = {};
});
afterEach(() => vi.unstubAllGlobals());

/** The scale at the end; every answer is kept beside those before, as the history does. */
function AtTheEnd(props: { readonly before: ComfortRatings }) {
  const [ratings, setRatings] = useState(props.before);
  return (
    <ComfortScale
      when="after"
      ratings={ratings}
      words={enSession}
      onRatings={(given) => {
        setRatings(given);
        kept = withAnswers(session(600, { ratings: given }), kept);
      }}
    />
  );
}

const radio = (label: string) => {
  const found = page.all('label').find(({ textContent }) => textContent === label);
  return found?.querySelector('input') as HTMLInputElement;
};
const choose = (label: string) => page.happens(radio(label), 'change');
const chosen = () =>
  Object.values(sides).filter(
    (label) => radio(label).hasAttribute('checked') || radio(label).checked,
  );

describe('the side, at the end of a session', () => {
  test.each([
    ['that was said before it', { before: 4, side: 'left' } as const],
    ['that was said at the end', { before: 4 } as const],
  ])('%s can be taken back', async (_name, before) => {
    await page.show(<AtTheEnd before={before} />);
    await choose(sides.left);
    expect(chosen()).toEqual([sides.left]);
    await choose(sides.none);
    expect(chosen()).toEqual([sides.none]);
    expect(enHistory.ratings(kept.ratings ?? {})).not.toContain('left');
    // The record is written again from the session's state.
    kept = withAnswers(session(600, { ratings: before }), kept);
    expect(enHistory.ratings(kept.ratings ?? {})).not.toContain('left');
  });

  test('is the one said before it, until it is said anew', async () => {
    await page.show(<AtTheEnd before={{ before: 4, side: 'left' }} />);
    expect(chosen()).toEqual([sides.left]);
    await choose('7');
    expect(enHistory.ratings(kept.ratings ?? {})).toBe(
      '4 before, 7 after, of 10, mostly on the left',
    );
    await choose(sides.right);
    kept = withAnswers(session(600, { ratings: { before: 4, side: 'left' } }), kept);
    expect(enHistory.ratings(kept.ratings ?? {})).toContain('mostly on the right');
  });
});
