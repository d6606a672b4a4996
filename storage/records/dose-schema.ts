import * as v from 'valibot';
import { fault } from '../../domain/fault/fault.ts';
import { countSchema, durationSchema, unlessObject } from './field-schemas.ts';

/** Apart from the records of the history, which the quick pages do not read. */
export const chosenDoseSchema = v.object(
  {
    holdSeconds: v.exactOptional(durationSchema),
    holdBreaths: v.exactOptional(countSchema),
    repetitions: v.exactOptional(countSchema),
    durationSeconds: v.exactOptional(durationSchema),
    times: countSchema,
    sets: countSchema,
  },
  unlessObject(fault('not-record')),
);
