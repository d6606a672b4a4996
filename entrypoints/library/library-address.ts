import { type AdviceId, adviceList } from '../../content/catalogue/advice.ts';
import { findMovement } from '../../content/catalogue/index.ts';
import type { MovementId } from '../../domain/movement/movement.ts';

/** What the library shows; it stands behind the `#` of its address, so that Back works. */
export type LibraryAddress =
  | { readonly page: 'all' }
  | { readonly page: 'movement'; readonly id: MovementId }
  | { readonly page: 'advice'; readonly id: AdviceId | null };

/** An address that names nothing we have leads to the list of all movements. */
export function readLibraryAddress(hash: string): LibraryAddress {
  const [page, id] = hash.replace(/^#/, '').split('/');
  const movement = page === 'movement' && id ? findMovement(id) : undefined;
  if (movement) return { page: 'movement', id: movement.id };
  if (page === 'advice') {
    return { page: 'advice', id: adviceList.find((advice) => advice.id === id)?.id ?? null };
  }
  return { page: 'all' };
}

export const allAddress = '#';
export const adviceAddress = '#advice';
export const movementAddress = (id: MovementId): string => `#movement/${id}`;
export const adviceAddressOf = (id: AdviceId): string => `#advice/${id}`;
