import type { Movement } from '../../../domain/movement/movement.ts';

export const bandRow: Movement = {
  id: 'band-row',
  places: ['desk', 'floor'],
  equipment: [['resistance-band']],
  sided: false,
  directions: ['strength'],
  course: 'repetitions',
  doses: [{ article: 'S4', dose: { repetitions: { min: 10, max: 15 }, sets: { min: 2, max: 2 } } }],
  defaultDose: { repetitions: 10, times: 1, sets: 2 },
  tempo: {
    moveInSeconds: 3,
    returnSeconds: 3,
    repetition: { outSeconds: 2, pauseSeconds: 1, backSeconds: 3 },
    restSeconds: 30,
  },
  variants: [],
  easier: [],
  harder: ['dumbbell-row'],
  askFirst: ['shoulder-problem', 'disc-problem'],
  sources: ['S4'],
};
