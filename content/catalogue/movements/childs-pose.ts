import type { Movement } from '../../../domain/movement/movement.ts';

export const childsPose: Movement = {
  id: 'childs-pose',
  places: ['floor'],
  equipment: [['mat']],
  sided: false,
  directions: ['elongation', 'flexion'],
  course: 'hold',
  doses: [{ article: 'S1', dose: { holdBreaths: { min: 5, max: 10 } } }],
  defaultDose: { holdBreaths: 6, times: 1, sets: 1 },
  tempo: { moveInSeconds: 6, returnSeconds: 5 },
  variants: [],
  easier: [],
  harder: ['downward-dog'],
  askFirst: ['knee-problem', 'pregnancy'],
  sources: ['S1'],
};
