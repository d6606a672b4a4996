import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'ball-decompression'> = {
  ...titles['ball-decompression'],
  equipmentNote: 'A large exercise ball, firmly pumped, on a floor where it does not slip.',
  steps: {
    setup: [
      'Kneel close behind the ball with both hands on it.',
      'Lean forward until your belly and chest lie on the ball.',
      'Reach over and place both palms on the floor in front.',
    ],
    moveIn: [
      'Walk your hands forward on the floor until your mid-back is highest.',
      'Let your legs go loose behind you, toes touching the floor.',
      'Drop your head and look at the floor below the ball.',
    ],
    hold: [
      'Carry a little weight on your hands and let the rest hang.',
      'Breathe into your back ribs and feel them part.',
    ],
    return: [
      'Walk your hands back until your knees reach the floor.',
      'Kneel with your belly resting on the ball, head last.',
    ],
    again: [
      'Reach over and place both palms on the floor in front.',
      'Walk your hands forward until your mid-back is highest.',
      'Let your legs go loose and drop your head.',
    ],
  },
  cues: {
    'get-ready': 'Kneel behind the ball, then lie over it.',
    'move-in': 'Walk your hands forward, mid-back highest, legs loose.',
    hold: 'Hang over the ball. Breathe into your back.',
    return: 'Walk your hands back, kneel, head last.',
    rest: 'Kneel, lean on the ball, and breathe.',
    done: 'Done. Kneel until your head feels clear.',
  },
  feel: 'A soft, lengthening pull through the middle of the back, as if the bones moved apart.',
  stopIf: 'Stop if you feel dizzy, your head throbs, or the ball presses on your breathing.',
  mistakes: [
    'Holding the legs stiff instead of letting them hang.',
    'Lying with the belly rather than the chest on top of the ball.',
    'Standing up at once. Let your head clear first.',
  ],
  easier: 'Keep your knees on the floor and only drape your chest over the ball.',
  harder: 'Bend your elbows a little more, so that more of your weight hangs.',
  breathing: 'In to widen the back ribs, out to hang heavier.',
};
