import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'cat-cow'> = {
  ...titles['cat-cow'],
  equipmentNote: 'A mat, towel or carpet to keep your knees comfortable.',
  steps: {
    setup: [
      'Kneel on all fours, knees directly below your hips.',
      'Set your hands flat, wrists under your shoulders, fingers pointing forward.',
      'Make your back flat and look at the floor.',
    ],
    moveIn: ['Breathe out, spread your fingers and press the floor lightly.'],
    hold: [
      'Move slowly, one breath in and one breath out.',
      'Keep your elbows straight and let the mid-back move most.',
    ],
    repetitionOut: [
      'Breathe in, let your belly sink and your tailbone lift.',
      'Push your chest forward and raise your gaze ahead.',
    ],
    repetitionBack: [
      'Breathe out, tuck your tailbone and round your back up.',
      'Spread your shoulder blades and let your head hang.',
    ],
    return: [
      'Finish this breath, then bring your back to flat.',
      'Stay on all fours and look at the floor.',
    ],
  },
  cues: {
    'get-ready': 'All fours: knees under hips, wrists under shoulders.',
    'move-in': 'Flat back, look down, breathe out.',
    hold: 'Move slowly with your breath, from the tailbone.',
    'repetition-out': 'Breathe in: belly down, chest and gaze up.',
    'repetition-back': 'Breathe out: round up, let your head hang.',
    return: 'Finish this breath, then flat back, look down.',
    rest: 'Stay on all fours and breathe.',
    done: 'Done. Sit back on your heels and rest.',
  },
  feel: 'The whole spine moving like a wave, with a stretch between the shoulder blades when round.',
  stopIf: 'Stop if your wrists hurt, or one of the two positions brings sharp pain.',
  mistakes: [
    'Moving only the low back and the neck. Send the movement between the shoulder blades.',
    'Bending the elbows to make the curve look bigger.',
    'Rushing ahead of the breath.',
  ],
  easier: 'Make both curves smaller, or rest on your fists if your wrists complain.',
  harder: 'Stay in each curve for a whole breath, and start each from the tailbone.',
  breathing: 'In as the belly sinks, out as the back rounds.',
  variants: {
    'hold-each': {
      name: 'Staying in each position',
      steps: {
        hold: [
          'Stay a few seconds in each curve before you change.',
          'Keep your elbows straight and let the mid-back move most.',
        ],
      },
      cues: {
        'repetition-out': 'Breathe in: belly down, gaze up, and stay.',
        'repetition-back': 'Breathe out: round up, head hangs, and stay.',
      },
    },
  },
};
