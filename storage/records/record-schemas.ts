import * as v from 'valibot';
import { fault } from '../../domain/fault/fault.ts';
import { chosenDoseSchema } from './dose-schema.ts';
import {
  comfortSchema,
  countSchema,
  daySchema,
  durationSchema,
  endingSchema,
  idSchema,
  instantSchema,
  movementIdSchema,
  oneOf,
  unlessObject,
  zoneOffsetSchema,
  zoneSchema,
} from './field-schemas.ts';

const placed = { day: daySchema, zone: zoneSchema, zoneOffsetMinutes: zoneOffsetSchema };

const notARecord = unlessObject(fault('not-record'));

const holdSchema = oneOf([
  'fullscreen',
  'in-call',
  'paused',
  'outside-hours',
  'in-session',
  'quiet-site',
]);

export const intervalSchema = v.pipe(
  v.object(
    {
      id: idSchema,
      kind: oneOf(['sitting', 'away', 'paused', 'watching', 'in-call']),
      fromMs: instantSchema,
      toMs: instantSchema,
      ...placed,
      why: v.exactOptional(
        oneOf(['idle', 'locked', 'asleep-or-closed', 'got-up', 'stretching', 'by-hand']),
      ),
      creditMs: v.exactOptional(durationSchema),
      heldBy: v.exactOptional(holdSchema),
      heldSinceMs: v.exactOptional(instantSchema),
    },
    notARecord,
  ),
  v.forward(
    v.check(({ fromMs, toMs }) => toMs >= fromMs, fault('earlier-than fromMs')),
    ['toMs'],
  ),
);

export const offerSchema = v.object(
  {
    id: idSchema,
    offeredAtMs: instantSchema,
    ...placed,
    moment: oneOf(['at-a-pause', 'at-the-latest', 'after-hold', 'after-snooze', 'again']),
    heldBy: v.exactOptional(holdSchema),
    sittingMs: durationSchema,
    sinceStretchMs: durationSchema,
    snoozesBefore: countSchema,
    shownAgain: countSchema,
    ending: endingSchema,
    endedAtMs: instantSchema,
    wrong: v.exactOptional(oneOf(['in-call', 'away', 'bad-moment'])),
  },
  notARecord,
);

const donePartSchema = v.object(
  {
    movementId: movementIdSchema,
    variantId: v.exactOptional(idSchema),
    side: v.nullable(oneOf(['left', 'right'])),
    heldMs: durationSchema,
    repetitions: countSchema,
    complete: v.boolean(fault('not-on-off')),
  },
  notARecord,
);

const ratingSchema = v.pipe(
  v.number(fault('not-number')),
  v.integer(fault('not-whole')),
  v.minValue(0, fault('less-than 0')),
  v.maxValue(10, fault('more-than 10')),
);

/** None of its fields has to be there, so that a list would pass for one. */
const ratingsSchema = v.pipe(
  v.custom<unknown>((value) => !Array.isArray(value), fault('not-record')),
  v.object(
    {
      before: v.exactOptional(ratingSchema),
      after: v.exactOptional(ratingSchema),
      side: v.exactOptional(oneOf(['left', 'right'])),
      sideAfter: v.exactOptional(v.nullable(oneOf(['left', 'right']))),
    },
    notARecord,
  ),
);

const mostParts = 400;

function listOf<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(
    v.array(item, fault('not-list')),
    v.maxLength(mostParts, fault(`more-entries-than ${mostParts}`)),
  );
}

export const sessionSchema = v.object(
  {
    id: idSchema,
    startedAtMs: instantSchema,
    endedAtMs: instantSchema,
    ...placed,
    activeMs: durationSchema,
    movementIds: listOf(movementIdSchema),
    doses: listOf(chosenDoseSchema),
    parts: listOf(donePartSchema),
    outcome: oneOf(['complete', 'partly']),
    comfort: v.exactOptional(comfortSchema),
    ratings: v.exactOptional(ratingsSchema),
    offerId: v.exactOptional(idSchema),
  },
  notARecord,
);

export const entrySchema = v.variant(
  'type',
  [
    v.object({ type: v.literal('interval'), record: intervalSchema }),
    v.object({ type: v.literal('offer'), record: offerSchema }),
    v.object({ type: v.literal('session'), record: sessionSchema }),
  ],
  fault('not-entry'),
);
