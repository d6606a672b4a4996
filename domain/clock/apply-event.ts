import { answerSkipped, answerSnoozed, answerTaken, takeOffer } from './answers.ts';
import { callFrom, listenAround } from './call.ts';
import type { Call } from './clock-state.ts';
import { settleInterval } from './intervals.ts';
import { endPause } from './passing.ts';
import { hearInput, showsPresence } from './presence.ts';
import { closeSession, getUp, stretch } from './rests.ts';
import { denyCall } from './sound-alone.ts';
import { accountNow, set, type Turn } from './turn.ts';
import type { ClockEvent } from './types.ts';

export function beginCall(turn: Turn, by: Call['by'] = 'person'): void {
  showsPresence(turn);
  if (!turn.state.call) set(turn, { call: callFrom(turn.at, by) });
  settleInterval(turn, turn.at);
}

function endCall(turn: Turn): void {
  showsPresence(turn);
  set(turn, { call: null });
  denyCall(turn);
  settleInterval(turn, turn.at);
}

function pause(turn: Turn, untilMs: number): void {
  showsPresence(turn);
  if (!(untilMs > turn.at)) return;
  set(turn, { account: accountNow(turn), pause: { untilMs } });
  settleInterval(turn, turn.at);
}

function openSession(turn: Turn, id: string): void {
  // Told at every wake for as long as it lies there: only its beginning shows that somebody is.
  if (turn.state.session?.id === id) return;
  showsPresence(turn);
  takeOffer(turn);
  set(turn, { session: { id, sinceMs: turn.at } });
  settleInterval(turn, turn.at);
}

function resume(turn: Turn): void {
  showsPresence(turn);
  if (turn.state.pause) endPause(turn, turn.at);
}

type Answer = Extract<ClockEvent, { readonly offerId: string }>;

function answer(turn: Turn, event: Answer): void {
  switch (event.type) {
    case 'offer-taken':
      showsPresence(turn);
      answerTaken(turn, event.offerId);
      break;
    case 'offer-snoozed':
      showsPresence(turn);
      answerSnoozed(turn, event.offerId, event.forMs);
      break;
    case 'offer-skipped':
      showsPresence(turn);
      answerSkipped(turn, event.offerId, 'skipped');
      break;
    case 'offer-dismissed':
      // Some browsers report it when a notification goes by itself: it shows nobody's presence.
      answerSkipped(turn, event.offerId, 'dismissed');
  }
}

/** What the event itself changes. Time has passed up to it; offers are decided after it. */
export function applyEvent(turn: Turn, event: ClockEvent): void {
  switch (event.type) {
    case 'started':
    case 'heartbeat':
    case 'settings-changed':
      break;
    case 'input':
      hearInput(turn, event.report, event.detectionMs);
      break;
    case 'surroundings':
      listenAround(turn, event);
      set(turn, {
        fullscreen: event.fullscreen,
        fullscreenSinceMs: event.fullscreen ? (turn.state.fullscreenSinceMs ?? turn.at) : null,
        audible: event.audible,
        sharing: event.sharing === true,
        site: event.site ?? null,
      });
      break;
    case 'call-began':
      beginCall(turn, event.asked ? 'asked' : 'person');
      break;
    case 'call-denied':
      showsPresence(turn);
      denyCall(turn);
      break;
    case 'call-ended':
      endCall(turn);
      break;
    case 'paused':
      pause(turn, event.untilMs);
      break;
    case 'resumed':
      resume(turn);
      break;
    case 'got-up':
      getUp(turn);
      break;
    case 'session-opened':
      openSession(turn, event.sessionId);
      break;
    case 'session-closed':
      closeSession(turn, event.sessionId);
      break;
    case 'stretched':
      stretch(turn, event);
      break;
    default:
      answer(turn, event);
  }
}
