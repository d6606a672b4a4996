import type { MovementId } from '../movement/movement.ts';
import type { EpochMs } from '../time/epoch.ts';

/** How an open offer was brought to the person, and which stretch it named. */
export interface PresentedOffer {
  readonly offerId: string;
  readonly showing: number;
  readonly movementId: MovementId | null;
  readonly way: 'notice' | 'window' | 'badge';
  readonly shownAtMs?: EpochMs;
  /** Why it was not a notification, when it was not. */
  readonly failure?: string;
}
