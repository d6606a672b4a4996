import { phaseText } from '../../components/stage/phase-text.ts';
import { spokenTime } from '../../components/stage/spoken-time.ts';
import type { MovementWords } from '../../content/words/movements/movement-words.ts';
import type { ComfortRatings } from '../../domain/history/records.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import type { Routine } from '../../domain/session/routine.ts';
import type { SessionState } from '../../domain/session/session-state.ts';
import type { EpochMs } from '../../domain/time/epoch.ts';
import { localDay } from '../../domain/time/local-day.ts';
import { zoneOffsetMinutes } from '../../domain/time/zone-offset.ts';
import { createBells } from '../../platform/sound/bells.ts';
import { createVoice, type Voice } from '../../platform/voice/voice.ts';
import { createScreenWakeLock } from '../../platform/wake-lock/wake-lock.ts';
import { animationFrames } from './animation-frames.ts';
import {
  hasBeenSavedSince,
  isAliveElsewhere,
  leftoverOf,
  newSession,
  optionsFrom,
  takenUpAt,
  takeUp,
} from './open-session.ts';
import { createSessionPlayer, type SessionPlayer } from './session-player.ts';
import type { SessionSurfaceConfig } from './surface-config.ts';

/** A page that plays a session saves it once a second. */
const signOfLifeMs = 1_500;

export interface BegunSession {
  readonly player: SessionPlayer;
  /** What the player speaks with: turning it off must also hush what still waits to be said. */
  readonly voice: Voice;
  readonly movementWords: (id: MovementId) => MovementWords;
}

/** What came of opening: a player, a session that plays in another page, or nothing to take up. */
export type Opening = BegunSession | 'elsewhere' | null;

/**
 * Starts the routine, or takes up the session that was left.
 *
 * @param force take it over even if another page plays it at this moment
 * @param ratings how the back feels before it, if the person said so
 */
export async function beginSession(
  config: SessionSurfaceConfig,
  surface: string,
  routine: Routine | null,
  force: boolean,
  ratings: ComfortRatings | null = null,
): Promise<Opening> {
  let stored = await config.store.load();
  if (!routine) {
    if (!force && isAliveElsewhere(stored, surface, config.now().at)) {
      // A page that was closed this moment may not have come to say so; one that lives saves again.
      await new Promise((passed) => setTimeout(passed, signOfLifeMs));
      const later = await config.store.load();
      if (hasBeenSavedSince(stored, later)) return 'elsewhere';
      stored = later;
    }
    const state = takeUp(stored, config.now().at, force ? 'running' : config.begin);
    if (!state) return null;
    const words = await wordsOf(
      state.plan.items.map((item) => item.movementId),
      config,
    );
    return playerOf(state, words, surface, takenUpAt(stored, config.now().at), config);
  }
  const words = await wordsOf(
    routine.items.map((item) => item.movementId),
    config,
  );
  const leftover = leftoverOf(stored);
  if (leftover) config.keepRecord(leftover);
  const state = start(routine, words, config, ratings);
  return playerOf(state, words, surface, takenUpAt(stored, config.now().at), config);
}

type WordsById = ReadonlyMap<MovementId, MovementWords>;

async function wordsOf(
  ids: readonly MovementId[],
  { loadWords }: SessionSurfaceConfig,
): Promise<WordsById> {
  const loaded = [...new Set(ids)].map(async (id) => [id, await loadWords(id)] as const);
  return new Map(await Promise.all(loaded));
}

function start(
  routine: Routine,
  words: WordsById,
  config: SessionSurfaceConfig,
  ratings: ComfortRatings | null,
): SessionState {
  const settings = config.settings.peek();
  const { at, zone } = config.now();
  return newSession(
    routine,
    config.movements,
    { ...optionsFrom(settings), ...(config.firstSide && { firstSide: config.firstSide }) },
    {
      id: config.newSessionId(at),
      at,
      startedOn: {
        day: localDay(at, zone),
        zone,
        zoneOffsetMinutes: zoneOffsetMinutes(at, zone),
      },
      ...(config.offerId !== undefined && { offerId: config.offerId }),
      ...(ratings && { ratings }),
    },
    // Whoever listens instead of looking needs the time it takes to say how to set up.
    settings.voice ? spokenTime((id) => wordsIn(words, id), settings, config.words) : undefined,
  );
}

function playerOf(
  state: SessionState,
  words: WordsById,
  surface: string,
  takenAtMs: EpochMs,
  config: SessionSurfaceConfig,
): BegunSession {
  const voice = createVoice(config.words.language);
  const player = createSessionPlayer(state, {
    surface,
    takenAtMs,
    store: config.store,
    settings: config.settings,
    speaking: {
      words: config.words,
      items: state.plan.items,
      untimed: state.plan.options.untimed,
      voiceRate: config.settings.peek().voiceRate,
      text: ({ movementId, variantId, side }) =>
        phaseText(wordsIn(words, movementId), variantId, side, config.words.sides),
    },
    voice,
    bells: createBells(),
    wakeLock: createScreenWakeLock(),
    now: () => config.now().at,
    frames: animationFrames,
    onChanged: config.onChanged,
  });
  return { player, voice, movementWords: (id) => wordsIn(words, id) };
}

function wordsIn(words: WordsById, id: MovementId): MovementWords {
  const found = words.get(id);
  if (!found) throw new Error(`The words of ${id} were not loaded`);
  return found;
}
