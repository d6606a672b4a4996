import type { Movement } from '../../../domain/movement/movement.ts';

export const standingSideBend: Movement = {
  id: 'standing-side-bend',
  places: ['standing'],
  equipment: [],
  sided: true,
  sideMeans: 'bent-to',
  directions: ['side-bend'],
  course: 'hold',
  doses: [{ article: 'S4', dose: { holdSeconds: { min: 10, max: 10 }, openEnded: true } }],
  defaultDose: { holdSeconds: 10, times: 2, sets: 1 },
  tempo: { moveInSeconds: 4, returnSeconds: 4 },
  variants: [],
  easier: [],
  harder: ['triangle'],
  askFirst: ['dizziness', 'shoulder-problem', 'scoliosis'],
  sources: ['S4'],
};
