import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'forward-hinge-hold'> = {
  ...titles['forward-hinge-hold'],
  equipmentNote: 'Nothing but room to stand and to reach forward.',
  steps: {
    setup: [
      'Stand with your feet shoulder-width apart, toes pointing forward.',
      'Loosen your knees a little and look straight ahead.',
      'Raise both arms beside your ears, palms facing each other.',
    ],
    moveIn: [
      'Tuck your chin slightly, as if holding a soft fruit.',
      'Breathe out and push your hips back as you lean forward.',
      'Stop when arms, head and back make one slanting line.',
    ],
    hold: [
      'Reach your fingertips away from your hips, back long.',
      'Look at the floor ahead and keep breathing.',
    ],
    return: [
      'Press through both feet and bring your hips forward.',
      'Stand tall and lower both arms to your sides.',
    ],
  },
  cues: {
    'get-ready': 'Feet shoulder-width apart, arms up beside your ears.',
    'move-in': 'Breathe out, hips back, lean forward, back long.',
    hold: 'One long line. Chin tucked. Keep breathing.',
    return: 'Stand tall, then lower your arms.',
    rest: 'Stand easy, then lift your arms again.',
    done: 'Done. Arms down, stand easy.',
  },
  feel: 'Steady work between and below the shoulder blades, like holding a shelf.',
  stopIf: 'Stop if the low back or a shoulder hurts, or when you can no longer keep the line.',
  mistakes: [
    'Rounding the back instead of folding at the hips.',
    'Letting the arms sink below the ears.',
    'Poking the chin forward.',
  ],
  easier: 'Lean only a hand’s breadth, or cross your arms over your chest.',
  harder: 'Lean further forward, up to the point where your back stays straight.',
  breathing: 'Out to lean, then short easy breaths while you hold, in to stand up.',
};
