import type { Movement } from '../../../domain/movement/movement.ts';

export const triangle: Movement = {
  id: 'triangle',
  places: ['standing'],
  equipment: [],
  sided: true,
  sideMeans: 'front-leg',
  directions: ['side-bend', 'rotation'],
  course: 'hold',
  doses: [{ article: 'S4', dose: { holdSeconds: { min: 30, max: 30 } } }],
  defaultDose: { holdSeconds: 30, times: 1, sets: 1 },
  tempo: { moveInSeconds: 6, returnSeconds: 5 },
  variants: [],
  easier: ['standing-side-bend'],
  harder: [],
  askFirst: ['dizziness', 'high-blood-pressure', 'disc-problem'],
  sources: ['S4'],
};
