import type { SessionWords } from '../../content/words/en-session.ts';
import { formWords } from '../../content/words/movements/form-words.ts';
import type { MovementWords } from '../../content/words/movements/movement-words.ts';
import { spokenSeconds, spokenSetupSeconds } from '../../content/words/movements/spoken-setup.ts';
import type { Movement, MovementId } from '../../domain/movement/movement.ts';
import type { SpokenSeconds } from '../../domain/session/plan.ts';
import type { RoutineItem } from '../../domain/session/routine.ts';
import type { SessionSettings } from '../../domain/settings/settings.ts';

/** The name of the movement, its side and its dose, before the setup steps. */
const introductionSeconds = 5;
/** Left without words at the end of a rest and of a change of sides. */
const quietSeconds = 2;

/**
 * How long the words of an item take when they are read out, for `planSession`. A voice keeps its
 * own pace, whatever the speed of the session.
 */
export function spokenTime(
  wordsOf: (id: MovementId) => MovementWords,
  { voiceRate, speedPercent }: Pick<SessionSettings, 'voiceRate' | 'speedPercent'>,
  { spoken }: SessionWords,
): (item: RoutineItem, movement: Movement) => SpokenSeconds {
  const atFullSpeed = (seconds: number) => (seconds * speedPercent) / 100;
  const said = (...sentences: string[]) => spokenSeconds(sentences, voiceRate);
  return ({ movementId, variantId, dose }, { secondSideIfRequired }) => {
    const words = wordsOf(movementId);
    const { steps, cues } = formWords(words, variantId);
    const setupSeconds = spokenSetupSeconds(words, variantId, voiceRate);
    const times = dose.repetitions === undefined ? [] : [`${spoken.repeat(dose.repetitions)}.`];
    const count = dose.sets > 1 ? [spoken.set(dose.sets, dose.sets)] : [];
    if (dose.times > 1) count.push(spoken.go(dose.times, dose.times));
    const rest = said(spoken.rest, ...(steps.rest ?? [cues.rest]), ...count);
    const choice = secondSideIfRequired ? [spoken.sideIfRequired] : [];
    const change = said(...choice, ...(steps.switch ?? []));
    return {
      setupSeconds: atFullSpeed(introductionSeconds / voiceRate + setupSeconds),
      firstMoveInSeconds: atFullSpeed(said(...steps.moveIn, ...times)),
      ...(steps.again && { laterMoveInSeconds: atFullSpeed(said(...steps.again, ...times)) }),
      firstReturnSeconds: atFullSpeed(said(...steps.return)),
      ...(steps.switch && { switchSeconds: atFullSpeed(change + quietSeconds) }),
      restSeconds: atFullSpeed(rest + quietSeconds),
    };
  };
}
