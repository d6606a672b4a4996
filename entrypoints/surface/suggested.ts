import type { ShownSuggestion } from '../../components/suggestion/shown-suggestion.ts';
import { catalogue, movementById } from '../../content/catalogue/index.ts';
import { enReasons } from '../../content/words/en-reasons.ts';
import { titles } from '../../content/words/movements/en/titles.ts';
import { estimateSeconds } from '../../domain/movement/estimate.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import type { Suggestion } from '../../domain/suggestion/person.ts';
import { personOf } from '../../domain/suggestion/person-of.ts';
import { stretchOfDay } from '../../domain/suggestion/stretch-of-day.ts';
import { suggest } from '../../domain/suggestion/suggest.ts';
import { localDay } from '../../domain/time/local-day.ts';
import { currentZone } from '../../platform/time/now.ts';
import type { PageState } from './page-state.ts';

/** About how long a movement takes as it is usually done, in whole minutes, at least one. */
function minutesOf(id: MovementId): number {
  const movement = movementById(id);
  return Math.max(1, Math.round(estimateSeconds(movement, movement.defaultDose) / 60));
}

/** A movement as pages show it, with or without a reason to suggest it. */
export function shownMovement(id: MovementId, reason = titles[id].short): ShownSuggestion {
  return {
    movementId: id,
    name: titles[id].name,
    minutesLabel: enReasons.minutes(minutesOf(id)),
    reason,
  };
}

export function shown({ movementId, reasons }: Suggestion): ShownSuggestion {
  const [first] = reasons;
  return shownMovement(movementId, first && enReasons.say(first));
}

/** What fits now, the best first: in the order of the day until something is done. */
export function suggestionsNow(state: PageState): readonly Suggestion[] {
  const { at, day } = today(state);
  const { sittingMs } = state.reading.value;
  const sitLimitMs = state.settings.value.clock.sitLimitMs;
  const moment = { at, day, sittingMs, standingFirst: sittingMs >= 2 * sitLimitMs };
  const { sessions } = state.recent.value;
  return suggest(catalogue, personOf(state.settings.value), sessions, moment, `day ${day}`);
}

/** The stretch of the day: the same all day on one machine. */
export function stretchOfToday(state: PageState): Suggestion | null {
  const { day } = today(state);
  const { sessions } = state.recent.value;
  return stretchOfDay(catalogue, personOf(state.settings.value), sessions, day, Date.parse(day));
}

function today(state: PageState) {
  const at = state.nowMs.value;
  return { at, day: localDay(at, currentZone()) };
}
