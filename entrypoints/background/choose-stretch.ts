import { catalogue, movementById } from '../../content/catalogue/index.ts';
import type { Recent } from '../../domain/history/recent.ts';
import { estimateSeconds } from '../../domain/movement/estimate.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { personOf } from '../../domain/suggestion/person-of.ts';
import { suggest } from '../../domain/suggestion/suggest.ts';
import type { EpochMs, TimeZone } from '../../domain/time/epoch.ts';
import { localDay } from '../../domain/time/local-day.ts';
import type { BackgroundPorts, OfferedStretch } from './ports.ts';

/** Chooses for an offer, from what is stored. */
export type OfferChoice = BackgroundPorts['chooseStretch'];

/** The stretch that an offer names: the first suggestion, the same for as long as it is open. */
export function chooseStretch(
  offer: { readonly id: string; readonly sittingMs: number; readonly standingFirst: boolean },
  settings: Settings,
  recent: Recent,
  now: { readonly at: EpochMs; readonly zone: TimeZone },
): OfferedStretch | null {
  const moment = {
    at: now.at,
    day: localDay(now.at, now.zone),
    sittingMs: offer.sittingMs,
    standingFirst: offer.standingFirst,
  };
  const [first] = suggest(catalogue, personOf(settings), recent.sessions, moment, offer.id);
  if (!first) return null;
  const movement = movementById(first.movementId);
  const seconds = estimateSeconds(movement, movement.defaultDose);
  return { movementId: movement.id, minutes: Math.max(1, Math.round(seconds / 60)) };
}
