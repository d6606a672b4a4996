import type { Movement } from '../../../domain/movement/movement.ts';

export const threadTheNeedle: Movement = {
  id: 'thread-the-needle',
  places: ['floor'],
  equipment: [['mat']],
  sided: true,
  sideMeans: 'arm-under',
  directions: ['rotation'],
  course: 'hold',
  doses: [{ article: 'S1', dose: { holdSeconds: { min: 20, max: 30 } } }],
  defaultDose: { holdSeconds: 20, times: 1, sets: 1 },
  tempo: { moveInSeconds: 6, returnSeconds: 5 },
  variants: [],
  easier: [],
  harder: ['thread-the-needle-reach'],
  askFirst: ['shoulder-problem', 'neck-problem', 'knee-problem'],
  sources: ['S1'],
};
