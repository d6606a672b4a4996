import type { Movement } from '../../../domain/movement/movement.ts';

export const sphinx: Movement = {
  id: 'sphinx',
  places: ['floor'],
  equipment: [['mat']],
  sided: false,
  directions: ['extension'],
  course: 'hold',
  doses: [
    { article: 'S4', dose: { holdSeconds: { min: 30, max: 60 } } },
    { article: 'S4', dose: { repetitions: { min: 6, max: 6 } }, variantId: 'press-ups' },
  ],
  defaultDose: { holdSeconds: 30, times: 1, sets: 1 },
  tempo: { moveInSeconds: 5, returnSeconds: 4 },
  variants: [
    {
      id: 'press-ups',
      level: 'other',
      course: 'repetitions',
      defaultDose: { repetitions: 6, times: 1, sets: 1 },
      tempo: {
        moveInSeconds: 3,
        returnSeconds: 3,
        repetition: { outSeconds: 3, pauseSeconds: 1, backSeconds: 4 },
      },
    },
  ],
  easier: [],
  harder: ['cobra'],
  askFirst: ['pregnancy', 'disc-problem', 'recent-surgery'],
  sources: ['S4'],
};
