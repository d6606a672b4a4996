import type { MovementId, VariantId } from '../../domain/movement/movement.ts';
import type { SetMinutes } from '../../domain/session/compose-set.ts';
import { extensionUrl } from '../../platform/extension/url.ts';

/** Where a movement, or one of its variants, begins at once. */
export function movementSessionAddress(id: MovementId, variantId?: VariantId): string {
  const query = new URLSearchParams({ movement: id, start: '1' });
  if (variantId !== undefined) query.set('variant', variantId);
  return extensionUrl(`session.html?${query}`);
}

/** Where a routine of one's own begins at once. */
export function routineSessionAddress(routineId: string): string {
  return extensionUrl(`session.html?${new URLSearchParams({ routine: routineId })}`);
}

/** Where a short set begins at once. */
export function setSessionAddress(minutes: SetMinutes): string {
  return extensionUrl(`session.html?set=${minutes}`);
}
