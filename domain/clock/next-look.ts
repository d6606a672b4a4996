import type { ClockSettings } from '../settings/settings.ts';
import type { EpochMs, TimeZone } from '../time/epoch.ts';
import { minuteMs } from '../time/units.ts';
import { nextWorkingTime } from '../time/working-time.ts';
import { accountAt, isCounting } from './account.ts';
import type { ClockState, MadeOffer } from './clock-state.ts';
import { creditedBelow, isWatching, sittingLeft } from './due.ts';
import { quietUntil } from './holds.ts';
import { judgedAfterMs } from './presence.ts';

type Moments = readonly (EpochMs | null)[];

/** When the absence that goes on will have credited the offer away. */
function creditedAt(state: ClockState, settings: ClockSettings, offer: MadeOffer): EpochMs {
  const { graceMs, restFullMs, sitLimitMs } = settings;
  const overMs = state.account.sinceStretchMs - creditedBelow(offer, settings);
  // One millisecond of sitting more, because credit is rounded.
  const awayMs = graceMs + ((overMs + 1) * (restFullMs - graceMs)) / sitLimitMs;
  const fromMs = state.quiet?.fromMs ?? state.lastSeenMs;
  return fromMs + Math.ceil(Math.min(restFullMs, Math.max(graceMs, awayMs)));
}

function whileAway(state: ClockState, settings: ClockSettings, at: EpochMs): Moments {
  const { quiet, offer, snooze } = state;
  const mayBeASilentScene = quiet?.heard && at - quiet.fromMs < settings.restFullMs;
  return [
    offer && creditedAt(state, settings, offer),
    snooze && creditedAt(state, settings, snooze.offer),
    mayBeASilentScene ? at + minuteMs : null,
  ];
}

function ofTheOffer(state: ClockState, settings: ClockSettings, at: EpochMs): Moments {
  const account = accountAt(state, settings, at);
  const dueMs = at + sittingLeft(state, settings, account);
  if (state.offer) {
    return [at + settings.repeatAfterMs - (account.satInAllMs - state.offer.shownAtSatMs)];
  }
  if (state.snooze) return [dueMs];
  return [dueMs - settings.watchBeforeDueMs, dueMs, dueMs + settings.latestAfterDueMs];
}

function ofTheQuiet(state: ClockState, settings: ClockSettings, at: EpochMs): Moments {
  const { quiet } = state;
  if (quiet?.as !== 'undecided') return [];
  const watching = isWatching(state, settings, accountAt(state, settings, at));
  return [
    quiet.fromMs + settings.graceMs,
    quiet.fromMs + judgedAfterMs(state, settings),
    watching ? quiet.fromMs + settings.naturalPauseMs : null,
  ];
}

/** The next instant after `at` worth a look, if nothing happens before it; null for none. */
export function nextLook(
  state: ClockState,
  settings: ClockSettings,
  at: EpochMs,
  zone: TimeZone,
): EpochMs | null {
  const { call, pause } = state;
  const moments: Moments = isCounting(state)
    ? [
        ...ofTheOffer(state, settings, at),
        ...ofTheQuiet(state, settings, at),
        quietUntil(state, settings, at),
        nextWorkingTime(at, zone, settings.workingHours),
        call && (call.askedAtMs ?? call.sinceMs) + settings.callReminderMs,
      ]
    : [pause?.untilMs ?? null, ...(pause ? [] : whileAway(state, settings, at))];
  const ahead = moments.filter((moment): moment is EpochMs => moment !== null && moment > at);
  return ahead.length > 0 ? Math.min(...ahead) : null;
}
