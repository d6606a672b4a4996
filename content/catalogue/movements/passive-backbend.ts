import type { Movement } from '../../../domain/movement/movement.ts';

export const passiveBackbend: Movement = {
  id: 'passive-backbend',
  places: ['floor'],
  equipment: [['foam-roller', 'rolled-towel', 'mat']],
  sided: false,
  directions: ['extension'],
  course: 'hold',
  doses: [{ article: 'S1', dose: { holdSeconds: { min: 60, max: 120 } } }],
  defaultDose: { holdSeconds: 60, times: 1, sets: 1 },
  tempo: { moveInSeconds: 8, returnSeconds: 8 },
  variants: [{ id: 'head-supported', level: 'easier' }],
  easier: [],
  harder: ['foam-roller-extension'],
  askFirst: ['osteoporosis', 'neck-problem', 'disc-problem'],
  sources: ['S1'],
};
