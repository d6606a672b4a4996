import type { Movement } from '../../../domain/movement/movement.ts';

export const plank: Movement = {
  id: 'plank',
  places: ['floor'],
  equipment: [['mat']],
  sided: false,
  directions: ['strength'],
  course: 'hold',
  doses: [{ article: 'S0', dose: { holdBreaths: { min: 5, max: 5 }, times: { min: 2, max: 4 } } }],
  defaultDose: { holdBreaths: 5, times: 2, sets: 1 },
  tempo: { moveInSeconds: 5, returnSeconds: 4, restSeconds: 15 },
  variants: [{ id: 'forearms', level: 'easier' }],
  easier: [],
  harder: ['plank-row'],
  askFirst: ['wrist-problem', 'shoulder-problem', 'pregnancy', 'high-blood-pressure'],
  sources: ['S0'],
};
