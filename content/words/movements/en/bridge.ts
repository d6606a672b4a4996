import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'bridge'> = {
  ...titles.bridge,
  equipmentNote: 'A mat or carpet.',
  steps: {
    setup: [
      'Lie on your back and bend both knees up.',
      'Place your feet flat, hip-width apart, close to your buttocks.',
      'Rest your arms beside your hips with palms down.',
      'Look up at the ceiling, the neck long.',
    ],
    moveIn: [
      'Breathe out, squeeze your buttocks and press your low back down.',
      'Roll your back off the floor, from the tailbone upward.',
      'Stop when knees, hips and shoulders make one slope.',
    ],
    hold: [
      'Keep squeezing your buttocks and pressing both feet down.',
      'Let shoulders and head stay heavy, knees pointing straight up.',
    ],
    return: [
      'Breathe out and lower your upper back to the floor first.',
      'Roll down bone by bone until your whole back rests.',
    ],
  },
  cues: {
    'get-ready': 'On your back, knees bent, feet close, arms down.',
    'move-in': 'Breathe out. Low back down, squeeze, roll up.',
    hold: 'Hips high. Keep squeezing and keep breathing.',
    return: 'Breathe out and roll down, bone by bone.',
    rest: 'Back flat on the floor, let go.',
    done: 'Done. Let both knees lean together and rest.',
  },
  feel: 'Firm work in the buttocks and along the spine, with the front of the chest open.',
  stopIf: 'Stop if the neck is pressed, the low back pinches, or a leg cramps.',
  mistakes: [
    'Lifting the chest higher than the hips and arching the low back.',
    'Letting the knees fall apart.',
    'Turning the head while the hips are up.',
  ],
  easier: 'Lift the hips only a hand’s breadth and stay for less time.',
  harder: 'Stay up longer, or cross your arms over your chest.',
  breathing: 'Out to roll up, easy breaths while you stay, out to roll down.',
};
