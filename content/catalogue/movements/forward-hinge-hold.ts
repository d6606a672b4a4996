import type { Movement } from '../../../domain/movement/movement.ts';

export const forwardHingeHold: Movement = {
  id: 'forward-hinge-hold',
  places: ['standing'],
  equipment: [],
  sided: false,
  directions: ['strength'],
  course: 'hold',
  doses: [{ article: 'S2', dose: { openEnded: true } }],
  defaultDose: { holdSeconds: 20, times: 1, sets: 1 },
  tempo: { moveInSeconds: 5, returnSeconds: 4 },
  variants: [],
  easier: [],
  harder: [],
  askFirst: ['shoulder-problem', 'disc-problem', 'dizziness'],
  sources: ['S2'],
};
