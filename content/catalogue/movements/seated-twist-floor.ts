import type { Movement } from '../../../domain/movement/movement.ts';

export const seatedTwistFloor: Movement = {
  id: 'seated-twist-floor',
  places: ['floor'],
  equipment: [['mat']],
  sided: true,
  sideMeans: 'turned-to',
  directions: ['rotation'],
  course: 'hold',
  doses: [
    { article: 'S1', dose: { holdSeconds: { min: 20, max: 30 } } },
    { article: 'S3', dose: { openEnded: true } },
  ],
  defaultDose: { holdSeconds: 20, times: 1, sets: 1 },
  tempo: { moveInSeconds: 5, returnSeconds: 4 },
  variants: [{ id: 'legs-straight', level: 'other' }],
  easier: ['seated-twist'],
  harder: ['seated-twist-long-leg'],
  askFirst: ['osteoporosis', 'disc-problem', 'recent-surgery', 'pregnancy', 'knee-problem'],
  sources: ['S1', 'S3'],
};
