import type { Movement } from '../../../domain/movement/movement.ts';

/** S2 asks for the oscillations to be repeated but its number of rounds is missing: an open end. */
export const foamRollerExtension: Movement = {
  id: 'foam-roller-extension',
  places: ['floor'],
  equipment: [['foam-roller', 'rolled-towel']],
  sided: false,
  directions: ['extension'],
  course: 'hold',
  doses: [
    {
      article: 'S2',
      dose: { repetitions: { min: 30, max: 30 }, openEnded: true },
      variantId: 'oscillating',
    },
    { article: 'S4', dose: { holdSeconds: { min: 30, max: 60 }, openEnded: true } },
  ],
  defaultDose: { holdSeconds: 30, times: 1, sets: 1 },
  tempo: {
    moveInSeconds: 6,
    returnSeconds: 6,
    repetition: { outSeconds: 1, pauseSeconds: 0, backSeconds: 1 },
  },
  variants: [
    { id: 'hands-behind-head', level: 'other' },
    { id: 'arms-crossed', level: 'easier' },
    { id: 'rolled-towel', level: 'easier', equipment: [['rolled-towel']] },
    {
      id: 'oscillating',
      level: 'harder',
      course: 'repetitions',
      defaultDose: { repetitions: 30, times: 1, sets: 1 },
    },
  ],
  defaultVariantId: 'hands-behind-head',
  easier: ['passive-backbend'],
  harder: [],
  askFirst: ['osteoporosis', 'neck-problem', 'disc-problem', 'recent-surgery'],
  sources: ['S2', 'S4'],
};
