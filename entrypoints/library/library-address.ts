import { type AdviceId, adviceList } from '../../content/catalogue/advice.ts';
import { findMovement } from '../../content/catalogue/index.ts';
import type { MovementId } from '../../domain/movement/movement.ts';

/** What the library shows; it stands behind the `#` of its address, so that Back works. */
export type LibraryAddress =
  | { readonly page: 'all' }
  | { readonly page: 'movement'; readonly id: MovementId }
  | { readonly page: 'advice'; readonly id: AdviceId | null }
  | { readonly page: 'sets' }
  | { readonly page: 'plan'; readonly edit: boolean }
  /** `id: null`: a new one, with a movement in it if one is named. */
  | {
      readonly page: 'routine';
      readonly id: string | null;
      readonly firstMovementId: MovementId | null;
    };

/** An address that names nothing we have leads to the list of all movements. */
export function readLibraryAddress(hash: string): LibraryAddress {
  const [page, id, more] = hash.replace(/^#/, '').split('/');
  const movement = page === 'movement' && id ? findMovement(id) : undefined;
  if (movement) return { page: 'movement', id: movement.id };
  if (page === 'advice') {
    return { page: 'advice', id: adviceList.find((advice) => advice.id === id)?.id ?? null };
  }
  if (page === 'plan') return { page, edit: id === 'edit' };
  if (page === 'sets' || page === 'routines') return { page: 'sets' };
  if (page === 'routine' && id) {
    const firstMovementId = findMovement(more ?? '')?.id ?? null;
    if (id === 'new') return { page: 'routine', id: null, firstMovementId };
    const decoded = decodedId(id);
    if (decoded === null) return { page: 'sets' };
    return { page: 'routine', id: decoded, firstMovementId: null };
  }
  return { page: 'all' };
}

/** `null` for what no address of ours looks like. */
function decodedId(id: string): string | null {
  try {
    return decodeURIComponent(id);
  } catch {
    return null;
  }
}

export const allAddress = '#';
export const adviceAddress = '#advice';
export const setsAddress = '#sets';
export const planAddress = '#plan';
export const planEditorAddress = '#plan/edit';
export const newRoutineAddress = '#routine/new';
export const newRoutineWith = (id: MovementId): string => `#routine/new/${id}`;
export const routineAddress = (id: string): string => `#routine/${encodeURIComponent(id)}`;
export const movementAddress = (id: MovementId): string => `#movement/${id}`;
export const adviceAddressOf = (id: AdviceId): string => `#advice/${id}`;
