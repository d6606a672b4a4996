import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { announce } from '../../components/stage/announcement.ts';
import type { Speaking } from '../../components/stage/speaking.ts';
import { bellBetween } from '../../domain/session/bells.ts';
import { glance, type SessionGlance } from '../../domain/session/glance.ts';
import type { SessionState } from '../../domain/session/session-state.ts';
import {
  abandonSession,
  type RestoredSession,
  storeSession,
} from '../../domain/session/stored-session.ts';
import {
  canDo,
  pauseAt,
  type SessionCommand,
  transition,
} from '../../domain/session/transition.ts';
import type { SessionSettings } from '../../domain/settings/settings.ts';
import type { EpochMs } from '../../domain/time/epoch.ts';
import { secondMs } from '../../domain/time/units.ts';
import type { Bells } from '../../platform/sound/bells.ts';
import type { Voice } from '../../platform/voice/voice.ts';
import type { ScreenWakeLock } from '../../platform/wake-lock/wake-lock.ts';
import { takenUpAt, takeUp } from './open-session.ts';
import type { SessionStore } from './session-store.ts';

/** Frames further apart than this mean that the machine slept, the page froze or the clock jumped. */
const frameGapMs = 3 * secondMs;
const saveEveryMs = secondMs;

export interface PlayerPorts {
  /** This page's own name among the pages that may play the session. */
  readonly surface: string;
  /** When this page takes the session up, see `takenUpAt`. */
  readonly takenAtMs: EpochMs;
  readonly store: SessionStore;
  readonly settings: ReadonlySignal<SessionSettings>;
  readonly speaking: Speaking;
  readonly voice: Pick<Voice, 'speak' | 'cancel'>;
  readonly bells: Bells;
  readonly wakeLock: ScreenWakeLock;
  now(): EpochMs;
  /** Calls back with every frame until stopped. */
  frames(onFrame: () => void): () => void;
  /** The stored session has begun, changed hands or ended. */
  onChanged(): void;
}

/** Plays a session in one page: moves its time on, speaks, rings, saves, and gives way. */
export interface SessionPlayer {
  readonly session: ReadonlySignal<SessionState>;
  readonly view: ReadonlySignal<SessionGlance>;
  readonly announcement: ReadonlySignal<string>;
  /** Another page plays it now. */
  readonly elsewhere: ReadonlySignal<boolean>;
  can(command: SessionCommand): boolean;
  /** What is not possible at the moment is left undone. */
  command(command: SessionCommand): void;
  /** Says something that is not of the session: "Sound off." */
  say(text: string): void;
  /** The page was hidden or goes away. */
  hide(): void;
  /** Takes the session back from another page. `false`: that page plays another one by now. */
  takeOver(): Promise<boolean>;
  /** Pauses, saves and lets go of everything. */
  close(): void;
}

export function createSessionPlayer(initial: SessionState, ports: PlayerPorts): SessionPlayer {
  const { store, surface, voice, bells, wakeLock, speaking } = ports;
  const { spoken } = speaking.words;
  const session: Signal<SessionState> = signal(initial);
  const nowMs = signal(ports.now());
  const view = computed(() => glance(session.value, nowMs.value));
  const announcement = signal('');
  const elsewhere = signal(false);
  let before: SessionGlance | null = null;
  let savedAtMs = Number.NEGATIVE_INFINITY;
  let { takenAtMs } = ports;
  let stopFrames: (() => void) | null = null;

  function say(text: string, spokenText = text): void {
    // The same text twice is a change nobody hears: a no-break space makes it one.
    if (text) announcement.value = text === announcement.peek() ? `${text}\u00a0` : text;
    const { voice: on, voiceUri, voiceRate: rate, volume } = ports.settings.peek();
    if (on && spokenText) voice.speak(spokenText, { voiceUri, rate, volume });
  }

  /** Says and rings what lies between the last look and this one. */
  function look(): void {
    const now = view.peek();
    const text = announce(before, now, speaking);
    if (text) say(text.live, text.voice);
    const bell = bellBetween(before, now);
    const { bells: on, volume } = ports.settings.peek();
    if (bell && on) bells.ring(bell, volume);
    before = now;
  }

  async function save(): Promise<void> {
    savedAtMs = nowMs.peek();
    // What could not be stored now is stored with the next second.
    await store.save(storeSession(session.peek(), savedAtMs, surface, takenAtMs)).catch(() => {});
  }

  /** Brings frames, wake lock and storage in line with a state that has changed by other than time. */
  async function follow(): Promise<void> {
    const runs = isPlaying();
    if (runs && !stopFrames) stopFrames = ports.frames(frame);
    if (!runs) haltFrames();
    void wakeLock.keep(runs);
    if (!elsewhere.peek()) await save();
  }

  function haltFrames(): void {
    stopFrames?.();
    stopFrames = null;
  }

  function isPlaying(): boolean {
    return !elsewhere.peek() && view.peek().status === 'running';
  }

  /** Until when, at this moment, the session is known to have been played. */
  function seen(at: EpochMs): EpochMs {
    return Math.abs(at - nowMs.peek()) > frameGapMs ? nowMs.peek() : at;
  }

  function frame(): void {
    const at = ports.now();
    if (seen(at) !== at) {
      pauseAsOf(seen(at), at);
      return;
    }
    nowMs.value = Math.max(at, nowMs.peek());
    look();
    if (view.peek().finished) void end();
    else if (nowMs.peek() - savedAtMs >= saveEveryMs) void save();
  }

  function pauseNow(): void {
    const at = ports.now();
    if (isPlaying()) pauseAsOf(seen(at), at);
  }

  function pauseAsOf(seenMs: EpochMs, at: EpochMs): void {
    session.value = pauseAt(session.peek(), seenMs);
    nowMs.value = at;
    voice.cancel();
    if (!view.peek().finished) say(spoken.paused, '');
    void (view.peek().finished ? end() : follow());
  }

  async function end(): Promise<void> {
    session.value = pauseAt(session.peek(), nowMs.peek());
    await follow();
    ports.onChanged();
  }

  function command(which: SessionCommand): void {
    if (elsewhere.peek()) return;
    const at = ports.now();
    // A key may wake the machine before the first frame does.
    if (isPlaying() && seen(at) !== at) {
      pauseAsOf(seen(at), at);
      return;
    }
    if (!canDo(session.peek(), which, at)) return;
    bells.ready();
    session.value = transition(session.peek(), which, at);
    nowMs.value = at;
    voice.cancel();
    if (which === 'pause') say(spoken.paused, '');
    else if (which === 'resume' && before) say(spoken.resumed);
    else if (which === 'extend') say(spoken.extended);
    else {
      // A step begun again is taught again.
      if (which === 'back') before = null;
      look();
    }
    void (view.peek().finished ? end() : follow());
  }

  /** Of two that took it up in the same millisecond, both must say the same. */
  function isTakenAfter(other: { readonly takenAtMs: EpochMs; readonly surface: string }): boolean {
    return other.takenAtMs === takenAtMs ? other.surface > surface : other.takenAtMs > takenAtMs;
  }

  /** Another page saved or closed the session. */
  function onStored(restored: RestoredSession | null): void {
    if (session.peek().ended) return;
    if (!restored) {
      // Left in pause for too long, it was closed and recorded; a running one is saved again.
      if (isPlaying()) return;
      session.value = abandonSession(session.peek(), nowMs.peek());
      elsewhere.value = false;
      return;
    }
    if (restored.kind === 'lost' || restored.surface === surface) return;
    if (restored.state.ended && restored.state.id === session.peek().id) {
      session.value = restored.state;
      elsewhere.value = false;
      haltFrames();
      return;
    }
    if (elsewhere.peek()) return;
    if (!isTakenAfter(restored)) {
      // It was on its way when this page took the session up. A running one is saved again anyway.
      if (!isPlaying()) void save();
      return;
    }
    elsewhere.value = true;
    voice.cancel();
    void follow();
  }

  const unsubscribe = store.subscribe(onStored);
  // Nothing plays before the person starts: a session taken up in pause keeps quiet.
  if (isPlaying()) {
    bells.ready();
    look();
  } else announcement.value = spoken.paused;
  void follow().then(() => ports.onChanged());

  return {
    session,
    view,
    announcement,
    elsewhere,
    can: (which) => canDo(session.peek(), which, ports.now()),
    command,
    say: (text) => say(text),
    hide: pauseNow,
    async takeOver() {
      const at = ports.now();
      const stored = await store.load();
      const taken = takeUp(stored, at, 'running');
      // What another one needs, such as its words, is not here.
      if (taken && taken.id !== session.peek().id) return false;
      takenAtMs = takenUpAt(stored, at);
      session.value = taken ?? abandonSession(session.peek(), nowMs.peek());
      nowMs.value = at;
      elsewhere.value = false;
      before = null;
      bells.ready();
      look();
      if (taken) await follow();
      ports.onChanged();
      return true;
    },
    close() {
      pauseNow();
      haltFrames();
      unsubscribe();
      voice.cancel();
      bells.close();
      void wakeLock.keep(false);
    },
  };
}
