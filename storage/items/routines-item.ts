import * as v from 'valibot';
import type { Routine } from '../../domain/session/routine.ts';
import { chosenDoseSchema } from '../records/dose-schema.ts';
import { idSchema, movementIdSchema, oneOf } from '../records/field-schemas.ts';
import type { StoredItem } from './stored-item.ts';

const routineSchema = v.object({
  id: idSchema,
  name: v.exactOptional(v.string()),
  items: v.pipe(
    v.array(
      v.object({
        movementId: movementIdSchema,
        variantId: v.exactOptional(idSchema),
        dose: chosenDoseSchema,
        sides: oneOf(['both', 'left', 'right', 'none']),
      }),
    ),
    v.minLength(1),
  ),
});

/**
 * The person's own routines. Read by their shape alone; `checkRoutine` knows the catalogue. A
 * broken one is left out alone.
 */
export const routinesItem: StoredItem<readonly Routine[]> = {
  key: 'routines',
  version: 1,
  fallback: [],
  parse(value) {
    if (!Array.isArray(value)) return [];
    return value.flatMap((routine) => {
      const read = v.safeParse(routineSchema, routine);
      return read.success ? [read.output] : [];
    });
  },
};
