import type { MovementId } from '../../domain/movement/movement.ts';
import type { Routine } from '../../domain/session/routine.ts';
import type { SetMinutes } from '../../domain/session/set-lengths.ts';
import type { PageState } from './page-state.ts';
import { loadSessionStage } from './session-slot.tsx';

/** What somebody asks for who presses Start. */
export type Wanted = { readonly movementId: MovementId } | { readonly setMinutes: SetMinutes };

/** The routine for it; `null` when nothing fits. Fetches what a session needs alongside. */
export async function wantedRoutine(state: PageState, wanted: Wanted): Promise<Routine | null> {
  const [{ routineOfMovement, shortSet }] = await Promise.all([
    import('./wished-routine.ts'),
    loadSessionStage(),
  ]);
  return 'movementId' in wanted
    ? routineOfMovement(state, wanted.movementId)
    : shortSet(state, wanted.setMinutes);
}
