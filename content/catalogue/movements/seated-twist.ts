import type { Movement } from '../../../domain/movement/movement.ts';

export const seatedTwist: Movement = {
  id: 'seated-twist',
  places: ['desk'],
  equipment: [['chair']],
  sided: true,
  sideMeans: 'turned-to',
  directions: ['rotation'],
  course: 'hold',
  doses: [{ article: 'S0', dose: { holdSeconds: { min: 20, max: 30 } } }],
  defaultDose: { holdSeconds: 20, times: 1, sets: 1 },
  tempo: { moveInSeconds: 5, returnSeconds: 4 },
  variants: [],
  easier: [],
  harder: ['torso-twist', 'seated-twist-floor'],
  askFirst: ['osteoporosis', 'disc-problem', 'recent-surgery', 'pregnancy'],
  sources: ['S0'],
};
