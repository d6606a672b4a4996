import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'dumbbell-row'> = {
  ...titles['dumbbell-row'],
  equipmentNote: 'Two dumbbells you can lift easily; 2 to 5 kg (5 or 10 lb) is plenty.',
  steps: {
    setup: [
      'Stand with your feet hip-width apart, a dumbbell in each hand.',
      'Let your arms hang with your palms turned forward.',
      'Tighten your belly and look straight ahead.',
    ],
    moveIn: [
      'Bend your knees a little and push your hips back.',
      'Lean forward with a flat back, chest nearly facing the floor.',
      'Let both dumbbells hang just below your knees, gaze down.',
      'Keep your back flat and your elbows close.',
    ],
    hold: [
      'Keep your back flat and still; only your arms move.',
      'Keep your elbows close to your ribs throughout.',
    ],
    repetitionOut: [
      'Breathe out and pull both dumbbells up beside your lower ribs.',
      'Squeeze your shoulder blades together at the top.',
    ],
    repetitionBack: ['Breathe in and lower the dumbbells until your arms hang.'],
    return: [
      'Keep your back flat, bring your hips forward and stand tall.',
      'Let the dumbbells hang by your sides and breathe.',
    ],
    again: [
      'Turn your palms forward, bend your knees, push your hips back.',
      'Lean forward with a flat back, dumbbells just below your knees.',
    ],
  },
  cues: {
    'get-ready': 'Dumbbells in hand, feet hip-width, palms forward.',
    'move-in': 'Palms forward. Knees bent, hips back, lean flat.',
    hold: 'Flat back, elbows close. Only your arms move.',
    'repetition-out': 'Breathe out: pull to your lower ribs.',
    'repetition-back': 'Breathe in: lower slowly.',
    return: 'Flat back, stand tall, arms by your sides.',
    rest: 'Stand tall, arms hanging, and breathe.',
    done: 'Done. Knees bent, back flat, put the dumbbells down.',
  },
  feel: 'Work between the shoulder blades and down the sides of the back, less in the arms.',
  stopIf: 'Stop if the low back hurts, or if you can no longer keep it flat.',
  mistakes: [
    'Rounding the back, or jerking the weights up.',
    'Shrugging the shoulders toward the ears.',
    'Letting the elbows swing out wide.',
  ],
  easier: 'Use lighter weights or none, and lean forward less.',
  harder: 'Pause for two seconds at the top, or use slightly heavier weights.',
  breathing: 'Out to pull, in to lower.',
};
