import type { Movement } from '../../../domain/movement/movement.ts';

export const latPulldown: Movement = {
  id: 'lat-pulldown',
  places: ['desk', 'floor'],
  equipment: [['resistance-band'], ['overhead-anchor']],
  sided: false,
  directions: ['strength'],
  course: 'repetitions',
  doses: [
    {
      article: 'S0',
      dose: { repetitions: { min: 10, max: 10 }, sets: { min: 3, max: 3 } },
      variantId: 'to-thighs',
    },
    { article: 'S4', dose: { repetitions: { min: 10, max: 15 }, sets: { min: 2, max: 2 } } },
  ],
  defaultDose: { repetitions: 10, times: 1, sets: 2 },
  tempo: {
    moveInSeconds: 3,
    returnSeconds: 3,
    repetition: { outSeconds: 2, pauseSeconds: 1, backSeconds: 3 },
    restSeconds: 30,
  },
  variants: [{ id: 'to-thighs', level: 'other' }],
  easier: [],
  harder: [],
  askFirst: ['shoulder-problem', 'neck-problem'],
  sources: ['S0', 'S4'],
};
