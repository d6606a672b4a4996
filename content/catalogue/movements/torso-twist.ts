import type { Movement } from '../../../domain/movement/movement.ts';

export const torsoTwist: Movement = {
  id: 'torso-twist',
  places: ['desk'],
  equipment: [['chair-with-back']],
  sided: true,
  sideMeans: 'turned-to',
  directions: ['rotation'],
  course: 'repetitions',
  doses: [{ article: 'S2', dose: { repetitions: { min: 30, max: 30 } } }],
  defaultDose: { repetitions: 30, times: 1, sets: 1 },
  tempo: {
    moveInSeconds: 5,
    returnSeconds: 4,
    repetition: { outSeconds: 1, pauseSeconds: 0, backSeconds: 1 },
  },
  variants: [],
  easier: ['seated-twist'],
  harder: [],
  askFirst: ['osteoporosis', 'disc-problem', 'recent-surgery', 'pregnancy'],
  sources: ['S2'],
};
