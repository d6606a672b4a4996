import { describe, expect, test } from 'vitest';
import { phaseText } from '../../components/stage/phase-text.ts';
import { enPlanMovement } from '../../content/words/en-plan-movement.ts';
import { enSession } from '../../content/words/en-session.ts';
import { ownMovementWords, withPlanNotes } from '../../content/words/plan-movement-words.ts';
import { planOf } from '../domain/plan/invented-plan.ts';

const [, angel] = planOf().items;
const [twist] = planOf().items;

describe('the words of a plan’s own movement', () => {
  test('are its steps to begin with, and plain words for everything else', () => {
    const words = angel && ownMovementWords(angel, enPlanMovement);
    expect(words).toMatchObject({ name: 'Wall angel', short: 'From your plan' });
    expect(words?.steps.setup).toEqual(['Stand with your back to a wall.']);
    expect(Object.values(words?.cues ?? {}).every((cue) => cue.length > 0)).toBe(true);
  });

  test('name the side that comes next', () => {
    const words = angel && ownMovementWords({ ...angel, sides: 'both' }, enPlanMovement);
    const text = words && phaseText(words, null, 'right', enSession.sides);
    expect(text?.cues.switch).toBe('Now the right side.');
  });

  test('a movement of the catalogue keeps its own', () => {
    expect(twist && ownMovementWords(twist, enPlanMovement)).toBeNull();
  });

  test('what the plan notes is said last before one begins', () => {
    const words = angel && ownMovementWords(angel, enPlanMovement);
    const noted = words && withPlanNotes(words, { notes: 'Slowly.' }, enPlanMovement);
    expect(noted?.steps.setup.at(-1)).toBe('Your plan says: Slowly.');
  });
});
