import type { ComfortRatings } from '../../domain/history/records.ts';
import type { Routine } from '../../domain/session/routine.ts';
import { type BegunSession, beginSession, type Opening } from './begin-session.ts';
import type { SessionSurfaceConfig } from './surface-config.ts';
import { type Sight, untilLetGo } from './until-let-go.ts';

/** What is to be opened. `ratings`: undefined until it was asked for, null when none was given. */
export interface Round {
  readonly routine: Routine | null;
  /** Take it over even if another page plays it at this moment. */
  readonly force: boolean;
  readonly ratings?: ComfortRatings | null;
}

/**
 * Opens a session. One that plays in another page is taken up as soon as that page lets go of it:
 * what looked like its sign of life may have been the last one, which came late.
 *
 * @returns ends it: closes the session, or stops waiting for it
 */
export function openOrWait(
  config: SessionSurfaceConfig,
  surface: string,
  { routine, force, ratings }: Round,
  sight: Sight,
  onOpening: (opening: Opening) => void,
): () => void {
  let begun: BegunSession | null = null;
  const ending = new AbortController();

  function take(opening: Opening): void {
    begun = opening && opening !== 'elsewhere' ? opening : null;
    if (ending.signal.aborted) begun?.player.close();
    else onOpening(opening);
  }

  async function open(): Promise<void> {
    let opening = await beginSession(config, surface, routine, force, ratings);
    take(opening);
    while (opening === 'elsewhere' && (await untilLetGo(config, sight, ending.signal))) {
      // That it ended there at the last moment is no reason to begin something new here.
      opening = (await beginSession(config, surface, null, false)) ?? 'elsewhere';
      take(opening);
    }
  }

  void open();
  return () => {
    ending.abort();
    begun?.player.close();
  };
}
