import type { MovementWords } from '../../content/words/movements/movement-words.ts';
import {
  spokenMoveInSeconds,
  spokenSetupSeconds,
} from '../../content/words/movements/spoken-setup.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import type { SpokenSeconds } from '../../domain/session/plan.ts';
import type { RoutineItem } from '../../domain/session/routine.ts';
import type { SessionSettings } from '../../domain/settings/settings.ts';

/** The name of the movement, its side and its dose, before the setup steps. */
const introductionSeconds = 5;

/**
 * How long the words of an item take when they are read out, for `planSession`. A voice keeps its
 * own pace, whatever the speed of the session.
 */
export function spokenTime(
  wordsOf: (id: MovementId) => MovementWords,
  { voiceRate, speedPercent }: Pick<SessionSettings, 'voiceRate' | 'speedPercent'>,
): (item: RoutineItem) => SpokenSeconds {
  const atFullSpeed = (seconds: number) => (seconds * speedPercent) / 100;
  return ({ movementId, variantId }) => {
    const words = wordsOf(movementId);
    const setupSeconds = spokenSetupSeconds(words, variantId, voiceRate);
    return {
      setupSeconds: atFullSpeed(introductionSeconds / voiceRate + setupSeconds),
      firstMoveInSeconds: atFullSpeed(spokenMoveInSeconds(words, variantId, voiceRate)),
    };
  };
}
