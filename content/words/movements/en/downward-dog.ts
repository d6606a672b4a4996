import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'downward-dog'> = {
  ...titles['downward-dog'],
  equipmentNote: 'A mat that does not slip.',
  steps: {
    setup: [
      'Kneel on all fours, hands shoulder-width apart.',
      'Set your shoulders above your wrists and spread your fingers.',
      'Tuck your toes under and look at the floor.',
    ],
    moveIn: [
      'Breathe out, press the floor and lift both knees.',
      'Send your hips up and back, straightening your legs.',
      'Let your head hang between your arms, gaze to your shins.',
    ],
    hold: [
      'Push evenly through both hands, arms straight, ears by your arms.',
      'Keep your back long, even if your knees stay bent.',
    ],
    return: [
      'Bend your knees and lower them slowly to the floor.',
      'Bring your shoulders back above your wrists and look down.',
    ],
  },
  cues: {
    'get-ready': 'All fours, shoulders over wrists, toes tucked under.',
    'move-in': 'Breathe out. Knees up, hips high and back.',
    hold: 'Push the floor away. Head hangs, back long.',
    return: 'Bend your knees and lower them slowly.',
    rest: 'Stay on all fours, toes tucked under.',
    done: 'Done. Sit back on your heels, head up.',
  },
  feel: 'A long pull from the palms through the armpits and back, and behind the legs.',
  stopIf: 'Stop if your head throbs, you feel dizzy, or a wrist or shoulder hurts.',
  mistakes: [
    'Rounding the back in order to straighten the knees.',
    'Dumping the weight into the wrists instead of pushing the hips back.',
    'Dropping quickly onto the knees at the end.',
  ],
  easier: 'Keep your knees well bent, or put your hands on a steady chair seat.',
  harder: 'Press both heels toward the floor without letting your back round.',
  breathing: 'Out to rise, easy breaths while you stay, in as the knees come down.',
};
