import type { Movement } from '../../../domain/movement/movement.ts';

/** A sided hold with a repeating variant; the id is borrowed because ids are a closed set. */
export const invented: Movement = {
  id: 'seated-twist',
  places: ['desk', 'standing'],
  equipment: [['chair'], ['foam-roller', 'rolled-towel']],
  sided: true,
  sideMeans: 'turned-to',
  directions: ['rotation'],
  course: 'hold',
  doses: [],
  defaultDose: { holdSeconds: 20, times: 2, sets: 1 },
  tempo: { moveInSeconds: 3, returnSeconds: 2 },
  variants: [
    {
      id: 'pulsing',
      level: 'harder',
      course: 'repetitions',
      defaultDose: { repetitions: 10, times: 1, sets: 2 },
      tempo: {
        moveInSeconds: 3,
        returnSeconds: 2,
        repetition: { outSeconds: 1, pauseSeconds: 1, backSeconds: 2 },
        restSeconds: 30,
      },
      equipment: [['chair-with-back']],
    },
  ],
  easier: [],
  harder: [],
  askFirst: [],
  sources: [],
};
