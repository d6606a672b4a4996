import type { Movement } from '../../../domain/movement/movement.ts';

export const lungeRotation: Movement = {
  id: 'lunge-rotation',
  places: ['floor'],
  equipment: [['mat']],
  sided: true,
  sideMeans: 'front-leg',
  directions: ['rotation'],
  course: 'hold',
  doses: [
    {
      article: 'S4',
      dose: { holdSeconds: { min: 15, max: 30 }, times: { min: 2, max: 4 }, ourReading: ['times'] },
    },
  ],
  defaultDose: { holdSeconds: 20, times: 2, sets: 1 },
  tempo: { moveInSeconds: 6, returnSeconds: 5 },
  variants: [],
  easier: ['thread-the-needle-reach'],
  harder: [],
  askFirst: ['knee-problem', 'dizziness', 'disc-problem', 'wrist-problem'],
  sources: ['S4'],
};
