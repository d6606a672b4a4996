import type { Movement } from '../../../domain/movement/movement.ts';

export const seatedTwistLongLeg: Movement = {
  id: 'seated-twist-long-leg',
  places: ['floor'],
  equipment: [['mat']],
  sided: true,
  sideMeans: 'turned-to',
  directions: ['rotation'],
  course: 'hold',
  doses: [
    {
      article: 'S4',
      dose: { holdSeconds: { min: 15, max: 30 }, times: { min: 2, max: 4 }, ourReading: ['times'] },
    },
  ],
  defaultDose: { holdSeconds: 20, times: 2, sets: 1 },
  tempo: { moveInSeconds: 5, returnSeconds: 4 },
  variants: [{ id: 'reach-behind', level: 'harder' }],
  easier: ['seated-twist-floor'],
  harder: [],
  askFirst: ['osteoporosis', 'disc-problem', 'recent-surgery', 'pregnancy', 'knee-problem'],
  sources: ['S4'],
};
