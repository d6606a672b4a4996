import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'passive-backbend'> = {
  ...titles['passive-backbend'],
  equipmentNote: 'A foam roller, a pool noodle, or a rolled-up towel or mat.',
  steps: {
    setup: [
      'Lay the roll across the floor and sit with your back to it.',
      'Bend your knees with both feet flat, hands behind you.',
      'Have a cushion within reach for your head.',
    ],
    moveIn: [
      'Lean back on your hands and lower yourself over the roll.',
      'Let the roll lie crosswise just under your shoulder blades.',
      'Rest your head down, on the cushion if it hangs.',
      'Spread both arms halfway out from your sides, palms up.',
    ],
    hold: [
      'Let your ribs soften over the roll, gaze to the ceiling.',
      'Breathe into your chest and let your arms grow heavy.',
    ],
    return: [
      'Bring your arms in and hug them across your chest.',
      'Roll onto one side and push up to sitting.',
    ],
  },
  cues: {
    'get-ready': 'Sit with your back to the roll, knees bent.',
    'move-in': 'Lie back, roll under your shoulder blades, arms out.',
    hold: 'Arms heavy, palms up. Breathe into your chest.',
    return: 'Hug your arms in, roll sideways, sit up.',
    rest: 'Sit with your back to the roll and breathe.',
    done: 'Done. Sit for a moment and breathe.',
  },
  feel: 'The chest widening and light pressure beneath the shoulder blades, easier with each breath.',
  stopIf: 'Stop if the pressure becomes pain, or if your neck hurts or your hands tingle.',
  mistakes: [
    'Putting the roll under the low back.',
    'Letting the head hang with nothing beneath it.',
    'Sitting straight up instead of rolling off sideways.',
  ],
  easier: 'Use a thinner roll, such as one towel, and a cushion for the head.',
  harder: 'Stay up to two minutes, or slide the arms a little further from your sides.',
  breathing: 'Slow breaths through the nose, in to widen the chest, out to sink.',
  variants: {
    'head-supported': {
      name: 'Head on a cushion',
      steps: {
        moveIn: [
          'Place the cushion where your head will come down.',
          'Lean back on your hands and lower yourself over the roll.',
          'Let the roll lie crosswise just under your shoulder blades.',
          'Rest your head on the cushion, chin a little tucked.',
          'Spread both arms halfway out from your sides, palms up.',
        ],
      },
      cues: { 'move-in': 'Lie back over the roll, head on the cushion.' },
    },
  },
};
