import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../content/catalogue/index.ts';
import { enSession } from '../../../content/words/en-session.ts';
import { enMovements } from '../../../content/words/movements/en/all.ts';
import type { VariantId } from '../../../domain/movement/movement.ts';
import { fillSides } from '../../../domain/movement/side-words.ts';
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

const pauses: ReadonlySet<string> = new Set(['rest', 'switch']);

const swapped = (text: string) =>
  text.replace(/\b(left|right)\b/gi, (word) => {
    const other = word.toLowerCase() === 'left' ? 'right' : 'left';
    return /^[LR]/.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  });

/** An ordinary voice, without the pause after a sentence. */
const secondsAWord = 0.35;
const spokenFor = ({ voice }: Said) => (voice === '' ? 0 : voice.split(' ').length * secondsAWord);

describe.each(forms)('what is heard of $title', ({ movement, variantId }) => {
  const said = transcriptOf(movement.id, variantId);
  const stopIf = fillSides(enMovements[movement.id].stopIf, 'left', enSession.sides);
  const [introduction] = said;
  const ofPhase = (kind: string) => said.filter(({ phase }) => phase?.kind === kind);
  const movementRepeats = said.some(({ phase }) => phase && isRepetition(phase));
  const isTold = (kind: string) => ofPhase(kind).length > 0;

  test('begins with where arms and legs go', () => {
    expect(introduction?.voice).toMatch(arms);
    expect(introduction?.voice).toMatch(legs);
  });

  test('says how much it is in seconds, breaths or repetitions, and again when it begins', () => {
    const measure = /\b(\d+ (seconds|breaths|times)|1 (second|breath)|once)\b/;
    expect(introduction?.voice).toMatch(measure);
    // Before the first repetition, whose breath begins with its words; in a hold, with it.
    const begins = said.find(({ phase }) =>
      movementRepeats
        ? phase?.kind === 'move-in'
        : phase?.kind === 'hold' || phase?.kind === 'flow',
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
    expect(introduction?.voice).toMatch(/(\bLeft\b[^.]*| left) first\./);
    expect(introduction?.voice).not.toContain('Left side first.');
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

  test('says before it begins when to stop', () => {
    expect(introduction?.voice).toMatch(/ Stop if [^.]+\.( [^.]+\.)?$/);
    expect(introduction?.voice).toContain(stopIf);
  });

  test('tells the second side as fully as the first', () => {
    const told = (side: 'left' | 'right') =>
      said
        .filter(({ phase }) => phase?.side === side)
        .filter(({ phase }) => phase?.kind !== 'get-ready' && phase?.kind !== 'switch')
        .map(({ voice }) => voice);
    expect(told('right')).toEqual(told('left').map(swapped));
  });

  test('tells a change of sides step by step, and a choice before it', () => {
    for (const { voice } of ofPhase('switch')) {
      expect(voice.split(/(?<=\.) /).length).toBeGreaterThanOrEqual(2);
      expect(voice.startsWith(enSession.spoken.sideIfRequired)).toBe(
        movement.secondSideIfRequired === true,
      );
    }
  });

  test('leaves two seconds of quiet in every rest and change of sides', () => {
    for (const each of said.filter(({ phase }) => phase && pauses.has(phase.kind))) {
      expect((each.phase?.durationMs ?? 0) / 1_000, each.voice).toBeGreaterThanOrEqual(
        spokenFor(each) + 2,
      );
    }
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
