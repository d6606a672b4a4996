import type { Movement } from '../../../domain/movement/movement.ts';

export const plankRow: Movement = {
  id: 'plank-row',
  places: ['floor'],
  equipment: [['dumbbells'], ['mat']],
  sided: true,
  sideMeans: 'working-arm',
  directions: ['strength'],
  course: 'repetitions',
  doses: [{ article: 'S4', dose: { repetitions: { min: 10, max: 15 }, sets: { min: 2, max: 2 } } }],
  defaultDose: { repetitions: 10, times: 1, sets: 2 },
  tempo: {
    moveInSeconds: 5,
    returnSeconds: 4,
    repetition: { outSeconds: 2, pauseSeconds: 1, backSeconds: 2 },
    restSeconds: 30,
  },
  variants: [],
  easier: ['plank', 'dumbbell-row'],
  harder: [],
  askFirst: [
    'wrist-problem',
    'shoulder-problem',
    'disc-problem',
    'high-blood-pressure',
    'pregnancy',
  ],
  sources: ['S4'],
};
