import { findMovement, movementById } from '../../content/catalogue/index.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import { planSession, type SessionPlan } from '../../domain/session/plan.ts';
import { routineOf } from '../../domain/session/routine.ts';
import { type SessionState, startSession } from '../../domain/session/session-state.ts';
import { localDay } from '../../domain/time/local-day.ts';
import { zoneOffsetMinutes } from '../../domain/time/zone-offset.ts';
import type { Second } from './world.ts';

/** The stretch that is done on the chair, and the one for which the person gets up. */
const onTheChair: MovementId = 'seated-twist';
const onTheFeet: MovementId = 'standing-side-bend';

function planOf(id: MovementId): SessionPlan {
  return planSession(routineOf(movementById(id)), findMovement, {
    speedPercent: 100,
    breathInSeconds: 4,
    breathOutSeconds: 6,
    untimed: false,
  });
}

/** A session as the page begins it when the person answers an offer with Start. */
export function stretchAt(
  { wallMs, zone }: Second,
  offerId: string,
  standing: boolean,
): SessionState {
  return startSession(planOf(standing ? onTheFeet : onTheChair), {
    id: `day-s-${wallMs.toString(36)}`,
    at: wallMs,
    startedOn: {
      day: localDay(wallMs, zone),
      zone,
      zoneOffsetMinutes: zoneOffsetMinutes(wallMs, zone),
    },
    offerId,
  });
}
