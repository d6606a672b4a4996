import * as v from 'valibot';
import type { PresentedOffer } from '../../domain/clock/presented-offer.ts';
import { countSchema, instantSchema, movementIdSchema, oneOf } from '../records/field-schemas.ts';
import type { StoredItem } from './stored-item.ts';

const presentedSchema = v.object({
  offerId: v.string(),
  showing: countSchema,
  movementId: v.nullable(movementIdSchema),
  way: oneOf(['notice', 'window', 'badge']),
  shownAtMs: v.exactOptional(instantSchema),
  failure: v.exactOptional(v.string()),
});

/** How the open offer was shown, so that it is not shown twice; `null`: none is. */
export const presentedItem: StoredItem<PresentedOffer | null> = {
  key: 'presented',
  version: 1,
  fallback: null,
  parse(value) {
    const read = v.safeParse(presentedSchema, value);
    return read.success ? read.output : null;
  },
};
