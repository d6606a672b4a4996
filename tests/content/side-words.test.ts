import { describe, expect, test } from 'vitest';
import { catalogue } from '../../content/catalogue/index.ts';
import { enTerms } from '../../content/words/en-terms.ts';
import { fillSides, hasSideWords } from '../../domain/movement/side-words.ts';
import { cuesOf, stepsOf, textsIn, wordsOf } from './words-of.ts';

const sided = catalogue.filter((movement) => movement.sided).map(({ id }) => id);
const unsided = catalogue.filter((movement) => !movement.sided).map(({ id }) => id);

const limb =
  /\b(hand|palm|arm|forearm|elbow|wrist|shoulder|knee|foot|leg|thigh|shin|heel|ankle|hip|ear|armpit|flank)\b/gi;
/** Words in which a limb is a measure or a pair, not one of two. */
const notALimb =
  /shoulder blades?|shoulder height|shoulder-width|hip-width|leg’s length|mid-back height/gi;

const swapped = (text: string) =>
  text.replace(/\b(left|right)\b/gi, (word) => {
    const other = word.toLowerCase() === 'left' ? 'right' : 'left';
    return /^[LR]/.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  });

test('twelve movements have sides', () => {
  expect(sided).toHaveLength(12);
});

describe.each(sided)('%s', (id) => {
  test('has no side written down for good', () => {
    for (const [place, text] of textsIn(wordsOf(id), id)) {
      expect(text, place).not.toMatch(/\b(left|right)\b/i);
    }
  });

  test('has only placeholders that can be filled', () => {
    for (const [place, text] of textsIn(wordsOf(id), id)) {
      expect(fillSides(text, 'left', enTerms.sides), place).not.toMatch(/[{}]/);
    }
  });

  test('gives a side to every single limb of a step or cue, within the three words before it', () => {
    for (const [place, text] of [...stepsOf(id), ...cuesOf(id)]) {
      const plain = text.replace(notALimb, 'measure');
      for (const { index, 0: found } of plain.matchAll(limb)) {
        const before = plain.slice(0, index).trim().split(/\s+/).slice(-3).join(' ');
        expect(hasSideWords(before), `${place}: "${found}" in "${text}"`).toBe(true);
      }
    }
  });

  test('swaps every side word when the sides are swapped', () => {
    for (const [place, text] of textsIn(wordsOf(id), id)) {
      const left = fillSides(text, 'left', enTerms.sides);
      expect(fillSides(text, 'right', enTerms.sides), place).toBe(swapped(left));
      expect(left !== swapped(left), place).toBe(hasSideWords(text));
    }
  });

  test('says the side while getting ready, on the way in and at the switch', () => {
    const { steps, cues, sideNote } = wordsOf(id);
    expect(steps.setup.concat(steps.moveIn).some(hasSideWords)).toBe(true);
    expect(hasSideWords(`${cues['get-ready']} ${cues['move-in']}`)).toBe(true);
    expect(hasSideWords(cues.switch ?? '')).toBe(true);
    expect(hasSideWords(sideNote ?? '')).toBe(true);
  });
});

describe.each(unsided)('%s, which has no sides,', (id) => {
  test('speaks of no side', () => {
    for (const [place, text] of textsIn(wordsOf(id), id)) {
      expect(text, place).not.toMatch(/\b(left|right)\b/i);
      expect(hasSideWords(text), place).toBe(false);
    }
  });
});

// A few whole sentences against the articles, so that a side that is consistently wrong shows too.
test.each([
  ['seated-twist', 'right', 'Lay your left hand on the outer side of your right knee.'],
  ['seated-twist-floor', 'left', 'Set your left hand on the floor behind your hips.'],
  ['seated-twist-long-leg', 'right', 'Breathe out and turn your trunk toward your right knee.'],
  ['torso-twist', 'right', 'Take hold of the chair back with your right hand.'],
  ['one-sided-mid-back-stretch', 'right', 'Put your left hand on the back of your head.'],
  [
    'one-sided-mid-back-stretch',
    'right',
    'Reach your right hand across and hold the outside of your left knee.',
  ],
  ['thread-the-needle', 'right', 'Breathe out and slide your right arm under your left arm.'],
  ['thread-the-needle-reach', 'left', 'Turn your chest to the left and look at your left hand.'],
  ['erector-release', 'left', 'Roll toward your right side and take the ball away.'],
  ['lunge-rotation', 'left', 'Straighten your right leg behind you, on the toes.'],
  ['standing-side-bend', 'left', 'Cross your right foot behind your left foot, both soles down.'],
  ['triangle', 'left', 'Breathe out and lower your left hand toward your left foot.'],
  ['plank-row', 'right', 'Breathe out and pull your right elbow up past your ribs.'],
] as const)('%s to the %s: %s', (id, side, sentence) => {
  const filled = stepsOf(id).map(([, step]) => fillSides(step, side, enTerms.sides));
  expect(filled).toContain(sentence);
});
