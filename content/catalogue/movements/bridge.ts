import type { Movement } from '../../../domain/movement/movement.ts';

export const bridge: Movement = {
  id: 'bridge',
  places: ['floor'],
  equipment: [['mat']],
  sided: false,
  directions: ['extension', 'strength'],
  course: 'hold',
  doses: [
    { article: 'S0', dose: { holdSeconds: { min: 10, max: 30 }, times: { min: 3, max: 5 } } },
    { article: 'S1', dose: { holdSeconds: { min: 10, max: 30 }, openEnded: true } },
  ],
  defaultDose: { holdSeconds: 15, times: 3, sets: 1 },
  tempo: { moveInSeconds: 5, returnSeconds: 7 },
  variants: [],
  easier: [],
  harder: [],
  askFirst: ['pregnancy', 'neck-problem', 'high-blood-pressure', 'recent-surgery'],
  sources: ['S0', 'S1'],
};
