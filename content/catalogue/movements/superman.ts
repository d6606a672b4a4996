import type { Movement } from '../../../domain/movement/movement.ts';

export const superman: Movement = {
  id: 'superman',
  places: ['floor'],
  equipment: [['mat']],
  sided: false,
  directions: ['extension', 'strength'],
  course: 'hold',
  doses: [
    {
      article: 'S0',
      dose: {
        holdBreaths: { min: 2, max: 4 },
        times: { min: 4, max: 5 },
        ourReading: ['holdBreaths'],
      },
    },
    {
      article: 'S2',
      dose: { holdSeconds: { min: 5, max: 10 }, times: { min: 10, max: 10 } },
      variantId: 'chest-only',
    },
    { article: 'S4', dose: { holdSeconds: { min: 5, max: 10 }, times: { min: 10, max: 10 } } },
  ],
  defaultDose: { holdSeconds: 5, times: 10, sets: 1 },
  tempo: { moveInSeconds: 3, returnSeconds: 3 },
  variants: [
    { id: 'arms-forward', level: 'other' },
    { id: 'chest-only', level: 'easier' },
    { id: 'arms-at-sides', level: 'easier' },
    { id: 'arms-t', level: 'harder' },
    { id: 'arms-y', level: 'harder' },
  ],
  defaultVariantId: 'arms-forward',
  easier: ['cobra'],
  harder: [],
  askFirst: ['pregnancy', 'disc-problem', 'neck-problem', 'recent-surgery'],
  sources: ['S0', 'S2', 'S4'],
};
