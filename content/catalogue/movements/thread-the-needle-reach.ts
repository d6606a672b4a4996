import type { Movement } from '../../../domain/movement/movement.ts';

export const threadTheNeedleReach: Movement = {
  id: 'thread-the-needle-reach',
  places: ['floor'],
  equipment: [['mat']],
  sided: true,
  sideMeans: 'arm-under',
  directions: ['rotation'],
  course: 'hold',
  doses: [
    { article: 'S0', dose: { holdSeconds: { min: 20, max: 30 }, times: { min: 2, max: 3 } } },
  ],
  defaultDose: { holdSeconds: 20, times: 2, sets: 1 },
  tempo: { moveInSeconds: 9, returnSeconds: 5 },
  variants: [],
  easier: ['thread-the-needle'],
  harder: ['lunge-rotation'],
  askFirst: ['shoulder-problem', 'neck-problem', 'knee-problem', 'wrist-problem'],
  sources: ['S0'],
};
