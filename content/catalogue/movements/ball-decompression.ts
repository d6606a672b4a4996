import type { Movement } from '../../../domain/movement/movement.ts';

export const ballDecompression: Movement = {
  id: 'ball-decompression',
  places: ['floor'],
  equipment: [['exercise-ball']],
  sided: false,
  directions: ['elongation'],
  course: 'hold',
  doses: [
    { article: 'S2', dose: { holdSeconds: { min: 60, max: 60 }, times: { min: 3, max: 3 } } },
  ],
  defaultDose: { holdSeconds: 60, times: 3, sets: 1 },
  tempo: { moveInSeconds: 6, returnSeconds: 6, restSeconds: 10 },
  variants: [],
  easier: [],
  harder: [],
  askFirst: ['pregnancy', 'dizziness', 'high-blood-pressure', 'recent-surgery'],
  sources: ['S2'],
};
