import type { ShownSuggestion } from '../../components/suggestion/shown-suggestion.ts';
import { findMovement } from '../../content/catalogue/index.ts';
import { enReasons } from '../../content/words/en-reasons.ts';
import { titles } from '../../content/words/movements/en/titles.ts';
import { minutesOf } from '../../domain/movement/estimate.ts';
import type { Movement, MovementId } from '../../domain/movement/movement.ts';
import type { Suggestion } from '../../domain/suggestion/person.ts';
import { personOf } from '../../domain/suggestion/person-of.ts';
import { stretchOfDay } from '../../domain/suggestion/stretch-of-day.ts';
import { suggest } from '../../domain/suggestion/suggest.ts';
import { localDay } from '../../domain/time/local-day.ts';
import { currentZone } from '../../platform/time/now.ts';
import type { PageState } from './page-state.ts';
import { allMovements, movementLookup, movementName, planDueNow, plannedToday } from './planned.ts';

/** How long a movement takes as it would be done now. */
function minutesNow(state: PageState, id: MovementId): number {
  const movement = movementLookup(state.plan.value)(id);
  const planned = plannedToday(state, id);
  return movement ? minutesOf(movement, planned?.dose, planned?.variantId, planned?.sides) : 1;
}

/** A movement as pages show it: what it does stands for a reason to suggest it. */
export function shownMovement(state: PageState, id: MovementId): ShownSuggestion {
  const plan = state.plan.value;
  return {
    movementId: id,
    name: movementName(id, plan),
    minutesLabel: enReasons.minutes(minutesNow(state, id)),
    upright: movementLookup(plan)(id)?.places.includes('floor') === false,
    reason: findMovement(id) ? titles[id].short : enReasons.say({ kind: 'from-plan' }),
  };
}

/** Where it is done, then why; where nothing else speaks for it, what it does is said instead. */
export function shown(state: PageState, { movementId, reasons }: Suggestion): ShownSuggestion {
  const told = reasons.slice(0, 2);
  const where = told.filter(({ kind }) => kind === 'minutes-at').map(enReasons.say);
  const why = told.filter(({ kind }) => kind !== 'minutes-at').map(enReasons.say);
  const { reason: does, ...movement } = shownMovement(state, movementId);
  return { ...movement, reason: [...where, ...(why.length > 0 ? why : [does])].join(' ') };
}

/** What fits now, the best first: in the order of the day until something is done. */
export function suggestionsNow(state: PageState): readonly Suggestion[] {
  const { at, day } = today(state);
  const { sittingMs } = state.reading.value;
  const sitLimitMs = state.settings.value.clock.sitLimitMs;
  const moment = { at, day, sittingMs, standingFirst: sittingMs >= 2 * sitLimitMs };
  const { sessions } = state.recent.value;
  const due = planDueNow(state);
  const person = personOf(state.settings.value, due);
  return suggest(offered(state, due), person, sessions, moment, `day ${day}`);
}

/** Of a plan's own movements only those that are due. */
function offered(state: PageState, due: readonly MovementId[]): readonly Movement[] {
  return allMovements(state.plan.value).filter(
    ({ id }) => findMovement(id) !== undefined || due.includes(id),
  );
}

/**
 * The stretch of the day: the same all day on one machine. What a plan wants comes first, as long
 * as it is due.
 */
export function stretchOfToday(state: PageState): Suggestion | null {
  const { day } = today(state);
  const { sessions } = state.recent.value;
  const due = planDueNow(state);
  const person = personOf(state.settings.value, due);
  return stretchOfDay(offered(state, due), person, sessions, day, Date.parse(day));
}

function today(state: PageState) {
  const at = state.nowMs.value;
  return { at, day: localDay(at, currentZone()) };
}
