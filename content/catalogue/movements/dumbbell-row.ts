import type { Movement } from '../../../domain/movement/movement.ts';

export const dumbbellRow: Movement = {
  id: 'dumbbell-row',
  places: ['standing'],
  equipment: [['dumbbells']],
  sided: false,
  directions: ['strength'],
  course: 'repetitions',
  doses: [
    { article: 'S0', dose: { repetitions: { min: 10, max: 10 }, sets: { min: 3, max: 3 } } },
    { article: 'S4', dose: { repetitions: { min: 10, max: 15 }, sets: { min: 2, max: 2 } } },
  ],
  defaultDose: { repetitions: 10, times: 1, sets: 2 },
  tempo: {
    moveInSeconds: 4,
    returnSeconds: 4,
    repetition: { outSeconds: 2, pauseSeconds: 1, backSeconds: 3 },
    restSeconds: 30,
  },
  variants: [],
  easier: ['band-row'],
  harder: ['plank-row'],
  askFirst: ['disc-problem', 'shoulder-problem', 'high-blood-pressure'],
  sources: ['S0', 'S4'],
};
