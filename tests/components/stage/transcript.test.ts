import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../content/catalogue/index.ts';
import type { VariantId } from '../../../domain/movement/movement.ts';
import { isRepetition } from '../../../domain/session/phase.ts';
import { type Said, transcriptOf } from './transcript.ts';

const forms = catalogue.flatMap((movement) =>
  [undefined, ...movement.variants.map(({ id }) => id)].map((variantId) => ({
    title: variantId ? `${movement.id}: ${variantId}` : movement.id,
    movement,
    variantId: variantId as VariantId | undefined,
  })),
);

const arms = /\b(hand|arm|forearm|palm|elbow|fist|finger|dumbbell|bar|band)s?\b/i;
const legs = /\b(foot|feet|knee|kneel|leg|heel|toe|thigh|hip|seat|shin)s?\b/i;

/** An ordinary voice, without the pause after a sentence. */
const secondsAWord = 0.35;
const spokenFor = ({ voice }: Said) => (voice === '' ? 0 : voice.split(' ').length * secondsAWord);

describe.each(forms)('what is heard of $title', ({ movement, variantId }) => {
  const said = transcriptOf(movement.id, variantId);
  const [introduction] = said;
  const ofPhase = (kind: string) => said.filter(({ phase }) => phase?.kind === kind);
  const isTold = (kind: string) => ofPhase(kind).length > 0;

  test('begins with where arms and legs go', () => {
    expect(introduction?.voice).toMatch(arms);
    expect(introduction?.voice).toMatch(legs);
  });

  test('says how much it is in seconds, breaths or repetitions, and again when it begins', () => {
    const measure = /\b(\d+ (seconds|breaths|times)|1 (second|breath)|once)\b/;
    expect(introduction?.voice).toMatch(measure);
    const begins = said.find(
      ({ phase }) =>
        phase && (phase.kind === 'hold' || phase.kind === 'flow' || isRepetition(phase)),
    );
    expect(begins?.voice).toMatch(measure);
  });

  test('says when to move in, when to come back and when it is done', () => {
    expect(isTold('move-in')).toBe(true);
    expect(isTold('return')).toBe(true);
    expect(said.at(-1)?.phase).toBeNull();
    expect(said.at(-1)?.voice).toMatch(/^Done\./);
  });

  test('names the side in every part of it, and each side is told the same', () => {
    if (!movement.sided) {
      expect(said.every(({ phase }) => !phase?.side)).toBe(true);
      return;
    }
    expect(introduction?.voice).toContain('Left side first.');
    for (const kind of ['get-ready', 'switch']) {
      expect(ofPhase(kind)[0]?.voice).toMatch(/\b(left|right)\b/i);
    }
    // Moving in or staying there: one of them names the side, whichever is there first.
    for (const side of ['left', 'right'] as const) {
      const told = said.filter(({ phase }) => phase?.side === side && phase.kind !== 'get-ready');
      expect(told.some(({ voice }) => voice.toLowerCase().includes(side))).toBe(true);
    }
    const kinds = (side: string) =>
      said
        .filter(({ phase }) => phase?.side === side)
        .map(({ phase }) => phase?.kind)
        .filter((kind) => kind !== 'get-ready' && kind !== 'switch');
    expect(kinds('right')).toEqual(kinds('left'));
  });

  test('tells the half of every long hold', () => {
    const long = said.filter(({ voice }) => / (2\d|[3-9]\d|1\d\d) seconds\.$/.test(voice));
    const halves = said.filter(({ voice }) => voice.startsWith('Halfway.'));
    expect(halves.length).toBeGreaterThanOrEqual(long.length);
  });

  test('is never cut off in the middle by the next thing', () => {
    const cut = said.flatMap((each, index) => {
      const next = said.slice(index + 1).find(({ voice }) => voice !== '');
      const room = next ? next.atSeconds - each.atSeconds : Number.POSITIVE_INFINITY;
      // The last word may fade.
      return spokenFor(each) > room + secondsAWord ? [`${room} s: ${each.voice}`] : [];
    });
    expect(cut).toEqual([]);
  });

  test('is the same for ear and screen reader, but for the counting', () => {
    const other = said.filter(({ live, voice }) => live !== '' && live !== voice);
    expect(other).toEqual([]);
    const onlyHeard = said.filter(({ live }) => live === '');
    expect(onlyHeard.every(({ phase }) => phase && isRepetition(phase))).toBe(true);
  });

  test('has no placeholder left in it', () => {
    expect(said.map(({ live, voice }) => live + voice).join(' ')).not.toMatch(/[{}]|undefined|NaN/);
  });
});
