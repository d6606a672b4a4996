import type { Movement } from '../../../domain/movement/movement.ts';

/** One repetition is a cow and a cat. In `hold-each` its `backSeconds` include resting in the cat. */
export const catCow: Movement = {
  id: 'cat-cow',
  places: ['floor'],
  equipment: [['mat']],
  sided: false,
  directions: ['flexion', 'extension'],
  course: 'flow',
  doses: [
    { article: 'S0', dose: { durationSeconds: { min: 30, max: 60 } } },
    { article: 'S1', dose: { durationSeconds: { min: 30, max: 60 } } },
    { article: 'S2', dose: { repetitions: { min: 30, max: 30 } } },
    {
      article: 'S3',
      dose: { repetitions: { min: 3, max: 7 }, openEnded: true, ourReading: ['repetitions'] },
    },
    {
      article: 'S4',
      dose: {
        repetitions: { min: 6, max: 10 },
        positionSeconds: { min: 2, max: 4 },
        ourReading: ['positionSeconds'],
      },
    },
  ],
  defaultDose: { durationSeconds: 60, times: 1, sets: 1 },
  tempo: {
    moveInSeconds: 4,
    returnSeconds: 3,
    repetition: { outSeconds: 4, pauseSeconds: 0, backSeconds: 6 },
  },
  variants: [
    {
      id: 'hold-each',
      level: 'other',
      course: 'repetitions',
      defaultDose: { repetitions: 6, times: 1, sets: 1 },
      tempo: {
        moveInSeconds: 4,
        returnSeconds: 3,
        repetition: { outSeconds: 4, pauseSeconds: 3, backSeconds: 8 },
      },
    },
  ],
  easier: [],
  harder: [],
  askFirst: ['wrist-problem', 'knee-problem'],
  sources: ['S0', 'S1', 'S2', 'S3', 'S4'],
};
