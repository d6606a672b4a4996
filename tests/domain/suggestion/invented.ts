import type {
  Direction,
  Equipment,
  Movement,
  MovementId,
  Place,
} from '../../../domain/movement/movement.ts';
import type { Moment, PastSession, Person } from '../../../domain/suggestion/person.ts';
import { hourMs } from '../../../domain/time/units.ts';

interface Invented {
  readonly places?: readonly Place[];
  readonly directions?: readonly Direction[];
  readonly equipment?: readonly (readonly Equipment[])[];
  readonly sided?: boolean;
  readonly holdSeconds?: number;
}

/** A movement with nothing in it but what a suggestion looks at. */
export function movement(id: MovementId, invented: Invented = {}): Movement {
  return {
    id,
    places: invented.places ?? ['desk'],
    equipment: invented.equipment ?? [],
    sided: invented.sided ?? false,
    directions: invented.directions ?? ['rotation'],
    course: 'hold',
    doses: [],
    defaultDose: { holdSeconds: invented.holdSeconds ?? 20, times: 1, sets: 1 },
    tempo: { moveInSeconds: 4, returnSeconds: 4 },
    variants: [],
    easier: [],
    harder: [],
    askFirst: [],
    sources: ['S0'],
  };
}

/** Six stretches, one for each direction and one for strength. */
export const sixStretches: readonly Movement[] = [
  movement('seated-twist', { directions: ['rotation'], sided: true, equipment: [['chair']] }),
  movement('one-sided-mid-back-stretch', { directions: ['flexion'], equipment: [['chair']] }),
  movement('standing-side-bend', { directions: ['side-bend'], places: ['standing'], sided: true }),
  movement('childs-pose', { directions: ['elongation'], places: ['floor'], equipment: [['mat']] }),
  movement('sphinx', { directions: ['extension'], places: ['floor'], equipment: [['mat']] }),
  movement('forward-hinge-hold', { directions: ['strength'], places: ['standing'] }),
];

export const anybody: Person = {
  places: ['desk', 'standing', 'floor'],
  equipment: ['chair', 'mat'],
  strength: false,
  favourites: [],
  excluded: [],
  minutesAtHand: 5,
  planDue: [],
};

export const noon: Moment = {
  at: Date.UTC(2026, 2, 10, 12),
  day: '2026-03-10',
  sittingMs: 31 * 60_000,
  standingFirst: false,
};

/** A session of one movement, so many hours before noon. */
export function session(
  movementId: MovementId,
  hoursAgo: number,
  more: Partial<PastSession> = {},
): PastSession {
  const at = noon.at - hoursAgo * hourMs;
  return {
    at,
    day: new Date(at).toISOString().slice(0, 10),
    movementIds: [movementId],
    leftMs: 20_000,
    rightMs: 20_000,
    ...more,
  };
}
