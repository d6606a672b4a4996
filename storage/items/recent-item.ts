import * as v from 'valibot';
import { nothingRecent, type Recent } from '../../domain/history/recent.ts';
import {
  comfortSchema,
  daySchema,
  durationSchema,
  endingSchema,
  idSchema,
  instantSchema,
  movementIdSchema,
} from '../records/field-schemas.ts';
import type { StoredItem } from './stored-item.ts';

const recentSessionSchema = v.object({
  id: idSchema,
  at: instantSchema,
  day: daySchema,
  movementIds: v.array(movementIdSchema),
  // Extracts from before plans were counted have none.
  completeIds: v.fallback(v.array(movementIdSchema), []),
  leftMs: durationSchema,
  rightMs: durationSchema,
  comfort: v.exactOptional(comfortSchema),
});

const recentDaySchema = v.object({
  day: daySchema,
  sitting: v.array(v.tuple([idSchema, durationSchema])),
  earlierSittingMs: durationSchema,
  takenOfferIds: v.array(idSchema),
  otherOfferIds: v.fallback(v.array(idSchema), []),
  ownSessionIds: v.array(idSchema),
});

const endingsSchema = v.array(v.tuple([idSchema, endingSchema]));

const outline = v.object({
  sessions: v.array(v.unknown()),
  today: v.unknown(),
  // Extracts from before delivery was doubted have none.
  lastEndings: v.fallback(endingsSchema, []),
});

/** The extract of the history that popup, new tab and suggestions go by. */
export const recentItem: StoredItem<Recent> = {
  key: 'recent',
  version: 1,
  fallback: nothingRecent,
  parse(value) {
    const { output, success } = v.safeParse(outline, value);
    if (!success) return nothingRecent;
    const today = v.safeParse(recentDaySchema, output.today);
    return {
      sessions: output.sessions.flatMap((session) => {
        const read = v.safeParse(recentSessionSchema, session);
        return read.success ? [read.output] : [];
      }),
      today: today.success ? today.output : null,
      lastEndings: output.lastEndings,
    };
  },
};
