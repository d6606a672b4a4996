import { describe, expect, it } from 'vitest';
import { instructionOf } from '../../../components/stage/instruction.ts';
import { phaseText } from '../../../components/stage/phase-text.ts';
import { enSession } from '../../../content/words/en-session.ts';
import { glance } from '../../../domain/session/glance.ts';
import { aSession, at } from '../../domain/session/a-session.ts';
import { catCow, rows, twist } from '../../domain/session/invented-movements.ts';
import { catCowWords, twistWords } from './invented-words.ts';

const left = phaseText(twistWords, null, 'left', enSession.sides);
const session = aSession([twist]);

describe('the line of instruction', () => {
  it.each([
    [1, 'Right hand on left knee, left hand behind you.'],
    [6, 'Breathe out, turn left, look behind you.'],
    [9, 'Stay turned to the left. Hips heavy, breathe slowly.'],
    [17, 'Keep both hips heavy and both knees pointing forward.'],
    [25, 'Breathe in to grow taller, breathe out to soften.'],
    [29, 'Breathe in and turn back to the front.'],
  ])('after %d s is: %s', (seconds, line) => {
    expect(instructionOf(glance(session, at(seconds)), left, enSession)).toBe(line);
  });

  it('tells there and back of a repetition', () => {
    const text = phaseText(catCowWords, null, null, enSession.sides);
    const lines = [8, 9.5, 10.5].map((s) =>
      instructionOf(glance(aSession([rows]), at(s)), text, enSession),
    );
    expect(lines).toEqual([
      catCowWords.cues['repetition-out'],
      catCowWords.cues['repetition-out'],
      catCowWords.cues['repetition-back'],
    ]);
  });

  it('goes through both halves of a flow', () => {
    const text = phaseText(catCowWords, null, null, enSession.sides);
    const lines = [9, 17, 25].map((s) =>
      instructionOf(glance(aSession([catCow]), at(s)), text, enSession),
    );
    expect(lines).toEqual([
      catCowWords.cues.hold,
      catCowWords.cues['repetition-out'],
      catCowWords.cues['repetition-back'],
    ]);
  });
});

describe('the words of a variant', () => {
  it('take the place of the movement’s own, where it has some', () => {
    const text = phaseText(catCowWords, 'hold-each', null, enSession.sides);
    expect(text.name).toBe('Cat–cow: Staying in each position');
    expect(text.cues['repetition-out']).toBe('Breathe in: belly down, gaze up, and stay.');
    expect(text.cues.return).toBe(catCowWords.cues.return);
  });
});
