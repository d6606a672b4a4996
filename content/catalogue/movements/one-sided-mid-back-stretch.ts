import type { Movement } from '../../../domain/movement/movement.ts';

export const oneSidedMidBackStretch: Movement = {
  id: 'one-sided-mid-back-stretch',
  places: ['desk'],
  equipment: [['chair']],
  sided: true,
  sideMeans: 'felt',
  secondSideIfRequired: true,
  directions: ['flexion', 'rotation'],
  course: 'hold',
  doses: [{ article: 'S2', dose: { holdSeconds: { min: 30, max: 30 } } }],
  defaultDose: { holdSeconds: 30, times: 1, sets: 1 },
  tempo: { moveInSeconds: 7, returnSeconds: 5 },
  variants: [],
  easier: [],
  harder: [],
  askFirst: ['osteoporosis', 'disc-problem', 'neck-problem', 'recent-surgery'],
  sources: ['S2'],
};
