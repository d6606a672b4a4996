import type { Movement } from '../../../domain/movement/movement.ts';

export const erectorRelease: Movement = {
  id: 'erector-release',
  places: ['floor'],
  equipment: [['massage-ball']],
  sided: true,
  sideMeans: 'ball',
  secondSideIfRequired: true,
  directions: ['release'],
  course: 'flow',
  doses: [{ article: 'S2', dose: { durationSeconds: { min: 120, max: 120 } } }],
  defaultDose: { durationSeconds: 120, times: 1, sets: 1 },
  tempo: {
    moveInSeconds: 6,
    returnSeconds: 6,
    repetition: { outSeconds: 3, pauseSeconds: 0, backSeconds: 3 },
  },
  variants: [],
  easier: [],
  harder: [],
  askFirst: ['osteoporosis', 'recent-surgery', 'pregnancy'],
  sources: ['S2'],
};
