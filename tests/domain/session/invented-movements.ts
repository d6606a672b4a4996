import type { Movement } from '../../../domain/movement/movement.ts';
import type { SessionOptions } from '../../../domain/session/plan.ts';
import type { MovementLookup } from '../../../domain/session/routine.ts';

const plain = {
  equipment: [],
  doses: [],
  variants: [],
  easier: [],
  harder: [],
  askFirst: [],
  sources: ['S0'],
} as const;

/** A sided hold at the desk: 20 s a side, 3 s in, 2 s out. */
export const twist: Movement = {
  ...plain,
  id: 'seated-twist',
  places: ['desk'],
  sided: true,
  directions: ['rotation'],
  course: 'hold',
  doses: [{ article: 'S0', dose: { holdSeconds: { min: 15, max: 30 } } }],
  defaultDose: { holdSeconds: 20, times: 1, sets: 1 },
  tempo: { moveInSeconds: 3, returnSeconds: 2 },
  variants: [
    { id: 'arms-crossed', level: 'easier', tempo: { moveInSeconds: 6, returnSeconds: 2 } },
  ],
};

/** Repetitions on the floor: two sets of three, 2 s out, 1 s still, 2 s back. */
export const rows: Movement = {
  ...plain,
  id: 'band-row',
  places: ['floor'],
  sided: false,
  directions: ['strength'],
  course: 'repetitions',
  defaultDose: { repetitions: 3, times: 1, sets: 2 },
  tempo: {
    moveInSeconds: 2,
    returnSeconds: 2,
    repetition: { outSeconds: 2, pauseSeconds: 1, backSeconds: 2 },
    restSeconds: 20,
  },
};

/** Free movement on the floor for 30 s. */
export const catCow: Movement = {
  ...plain,
  id: 'cat-cow',
  places: ['floor'],
  sided: false,
  directions: ['flexion', 'extension'],
  course: 'flow',
  defaultDose: { durationSeconds: 30, times: 1, sets: 1 },
  tempo: { moveInSeconds: 3, returnSeconds: 2 },
};

/** A hold in breaths on the floor: twice three breaths. */
export const cobra: Movement = {
  ...plain,
  id: 'cobra',
  places: ['floor'],
  sided: false,
  directions: ['extension'],
  course: 'hold',
  defaultDose: { holdBreaths: 3, times: 2, sets: 1 },
  tempo: { moveInSeconds: 3, returnSeconds: 3 },
};

/** A sided hold on one's feet. */
export const sideBend: Movement = {
  ...plain,
  id: 'standing-side-bend',
  places: ['standing'],
  sided: true,
  directions: ['side-bend'],
  course: 'hold',
  defaultDose: { holdSeconds: 10, times: 1, sets: 1 },
  tempo: { moveInSeconds: 3, returnSeconds: 3 },
};

/** Oscillations at the desk: gentle and continuous. */
export const oscillation: Movement = {
  ...plain,
  id: 'torso-twist',
  places: ['desk'],
  sided: true,
  directions: ['rotation'],
  course: 'repetitions',
  defaultDose: { repetitions: 10, times: 1, sets: 1 },
  tempo: {
    moveInSeconds: 2,
    returnSeconds: 2,
    repetition: { outSeconds: 1, pauseSeconds: 0, backSeconds: 1 },
  },
};

export const invented: readonly Movement[] = [twist, rows, catCow, cobra, sideBend, oscillation];

export const find: MovementLookup = (id) => invented.find((movement) => movement.id === id);

export const usual: SessionOptions = {
  speedPercent: 100,
  breathInSeconds: 4,
  breathOutSeconds: 6,
  untimed: false,
};
