import { catalogue } from '../../content/catalogue/index.ts';
import type { Recent } from '../../domain/history/recent.ts';
import { minutesOf } from '../../domain/movement/estimate.ts';
import { ownMovements } from '../../domain/plan/own-movement.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { planItemFor } from '../../domain/plan/plan-routine.ts';
import { planDue } from '../../domain/plan/plan-today.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { personOf } from '../../domain/suggestion/person-of.ts';
import { suggest } from '../../domain/suggestion/suggest.ts';
import type { EpochMs, TimeZone } from '../../domain/time/epoch.ts';
import { localDay } from '../../domain/time/local-day.ts';
import type { OfferedStretch, OfferMaking } from './ports.ts';

/** Chooses for an offer, from what is stored. */
export type OfferChoice = OfferMaking['chooseStretch'];

/** The stretch that an offer names: the first suggestion, the same for as long as it is open. */
export function chooseStretch(
  offer: { readonly id: string; readonly sittingMs: number; readonly standingFirst: boolean },
  settings: Settings,
  recent: Recent,
  now: { readonly at: EpochMs; readonly zone: TimeZone },
  plan: Plan | null = null,
): OfferedStretch | null {
  const moment = {
    at: now.at,
    day: localDay(now.at, now.zone),
    sittingMs: offer.sittingMs,
    standingFirst: offer.standingFirst,
  };
  const { sessions } = recent;
  const due = planDue(plan, sessions, moment.day, now.at);
  const movements = [...catalogue, ...ownMovements(plan).filter(({ id }) => due.includes(id))];
  const [first] = suggest(movements, personOf(settings, due), sessions, moment, offer.id);
  const movement = movements.find(({ id }) => id === first?.movementId);
  if (!movement) return null;
  const planned = due.includes(movement.id) ? planItemFor(plan, movement.id) : undefined;
  const minutes = minutesOf(movement, planned?.dose, planned?.variantId, planned?.sides);
  return { movementId: movement.id, minutes };
}
