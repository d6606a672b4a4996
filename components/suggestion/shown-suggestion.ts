import type { MovementId } from '../../domain/movement/movement.ts';

/** A suggested stretch in the words a page shows. */
export interface ShownSuggestion {
  readonly movementId: MovementId;
  readonly name: string;
  /** "2 minutes". */
  readonly minutesLabel: string;
  /** Done standing or on a chair: its drawing is taller than it is wide. */
  readonly upright: boolean;
  /** One sentence: why this one now. */
  readonly reason: string;
}
