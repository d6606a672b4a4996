import type { Movement } from '../../../domain/movement/movement.ts';

export const downwardDog: Movement = {
  id: 'downward-dog',
  places: ['floor'],
  equipment: [['mat']],
  sided: false,
  directions: ['elongation'],
  course: 'hold',
  doses: [
    { article: 'S1', dose: { holdSeconds: { min: 10, max: 10 }, times: { min: 5, max: 7 } } },
  ],
  defaultDose: { holdSeconds: 10, times: 5, sets: 1 },
  tempo: { moveInSeconds: 5, returnSeconds: 5 },
  variants: [],
  easier: ['childs-pose'],
  harder: [],
  askFirst: ['high-blood-pressure', 'wrist-problem', 'shoulder-problem', 'dizziness'],
  sources: ['S1'],
};
