import type {
  Direction,
  Equipment,
  Movement,
  MovementId,
  Place,
} from '../../domain/movement/movement.ts';

/** A movement as the library lists it. */
export interface LibraryMovement {
  readonly movement: Movement;
  readonly name: string;
  readonly short: string;
  /** Whole minutes with the usual dose, at least 1. */
  readonly minutes: number;
}

/** What is looked for; null: it does not matter. */
export interface LibraryFilter {
  readonly place: Place | null;
  /** `none`: needs nothing that has to be bought. */
  readonly equipment: Equipment | 'none' | null;
  readonly direction: Direction | null;
  readonly mostMinutes: number | null;
  readonly oneSided: boolean;
  readonly show: 'all' | 'favourites' | 'excluded';
}

export const noFilter: LibraryFilter = {
  place: null,
  equipment: null,
  direction: null,
  mostMinutes: null,
  oneSided: false,
  show: 'all',
};

/** Every home and office has these. */
const everywhere: ReadonlySet<Equipment> = new Set(['chair', 'chair-with-back', 'mat']);

/** The movements that are as wished, in their own order. */
export function filterMovements(
  movements: readonly LibraryMovement[],
  filter: LibraryFilter,
  marks: { readonly favourites: readonly MovementId[]; readonly excluded: readonly MovementId[] },
): readonly LibraryMovement[] {
  return movements.filter(
    ({ movement, minutes }) =>
      (filter.place === null || movement.places.includes(filter.place)) &&
      (filter.direction === null || movement.directions.includes(filter.direction)) &&
      (filter.mostMinutes === null || minutes <= filter.mostMinutes) &&
      (!filter.oneSided || movement.sided) &&
      needs(movement, filter.equipment) &&
      (filter.show === 'all' || marks[filter.show].includes(movement.id)),
  );
}

function needs(movement: Movement, equipment: LibraryFilter['equipment']): boolean {
  if (equipment === null) return true;
  if (equipment === 'none') {
    return movement.equipment.every((alternatives) =>
      alternatives.some((each) => everywhere.has(each)),
    );
  }
  return movement.equipment.some((alternatives) => alternatives.includes(equipment));
}
