import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'triangle'> = {
  ...titles.triangle,
  equipmentNote: 'Room for a wide stance. A mat keeps your feet from slipping.',
  sideNote: '{Side} here means the front foot and the hand that reaches down: your {side}.',
  sideName: '{Side} foot',
  steps: {
    setup: [
      'Stand with your feet about one leg’s length apart.',
      'Turn your {side} foot out until its toes point {side}.',
      'Turn your {otherSide} toes slightly in and keep both knees straight.',
      'Stretch both arms out sideways at shoulder height, palms down.',
    ],
    moveIn: [
      'Breathe in and reach your {side} arm far out to the {side}.',
      'Breathe out and lower your {side} hand toward your {side} foot.',
      'Rest that {side} hand lightly on your {side} shin.',
      'Raise your {otherSide} arm to the ceiling, chest facing forward.',
      'Look up at your {otherSide} hand, or straight ahead.',
    ],
    hold: [
      'Keep your chest open and both feet pressing down.',
      'Keep both knees straight and breathe evenly.',
    ],
    return: [
      'Look down, press your feet and breathe in to rise.',
      'Lower both arms, feet still wide and {side} toes out.',
    ],
    switch: [
      'Turn your {otherSide} toes back to the front, then slightly in.',
      'Turn your {side} foot out until its toes point {side}.',
      'Stretch both arms out sideways at shoulder height, palms down.',
    ],
    rest: [
      'Lower your arms, feet wide, {side} toes still out.',
      'Then stretch both arms out sideways at shoulder height, palms down.',
    ],
  },
  cues: {
    'get-ready': 'Wide stance, {side} toes out, arms out sideways.',
    'move-in': 'Reach {side}, hand to shin. {OtherSide} arm up.',
    hold: 'Chest open, {otherSide} arm to the ceiling. Breathe.',
    return: 'Look down, press your feet, breathe in, rise.',
    switch: 'Turn {side} toes out, {otherSide} in, arms out sideways.',
    rest: 'Arms down, feet wide, then lift them again.',
    done: 'Done. Step your feet together, arms down.',
  },
  feel: 'A long pull along the upper flank, a gentle turn in the ribs, and the back of the front leg.',
  stopIf: 'Stop if you feel dizzy, lose your balance, or the knee or low back hurts.',
  mistakes: [
    'Tipping the chest toward the floor to get the hand lower.',
    'Leaning heavily on the front knee.',
    'Turning the face up when the neck would rather not.',
  ],
  easier: 'Rest your {side} hand on a chair, and keep your {otherSide} hand on your hip.',
  harder: 'Hover the {side} hand beside your {side} ankle without leaning on it.',
  breathing: 'In to reach out, out to lower, easy breaths while you stay, in to rise.',
};
