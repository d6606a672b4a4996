import type { Movement } from '../../../domain/movement/movement.ts';

export const cobra: Movement = {
  id: 'cobra',
  places: ['floor'],
  equipment: [['mat']],
  sided: false,
  directions: ['extension'],
  course: 'hold',
  doses: [
    { article: 'S1', dose: { holdBreaths: { min: 3, max: 5 }, times: { min: 2, max: 4 } } },
    {
      article: 'S3',
      dose: {
        holdSeconds: { min: 2, max: 4 },
        times: { min: 3, max: 7 },
        openEnded: true,
        ourReading: ['holdSeconds', 'times'],
      },
    },
  ],
  defaultDose: { holdBreaths: 3, times: 2, sets: 1 },
  tempo: { moveInSeconds: 5, returnSeconds: 5 },
  variants: [
    { id: 'hands-off-floor', level: 'harder' },
    { id: 'arms-straight', level: 'harder' },
  ],
  easier: ['sphinx'],
  harder: ['superman'],
  askFirst: ['pregnancy', 'wrist-problem', 'disc-problem', 'recent-surgery'],
  sources: ['S1', 'S3'],
};
