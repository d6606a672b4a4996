import type { MovementId } from '../movement/movement.ts';
import type { SessionRecord } from './records.ts';

/** The movements of a session of which something was done, each once; the others were only planned. */
export function doneMovements({ parts }: Pick<SessionRecord, 'parts'>): readonly MovementId[] {
  return [...new Set(parts.map(({ movementId }) => movementId))];
}
