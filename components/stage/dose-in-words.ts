import type { SessionWords } from '../../content/words/en-session.ts';
import type { PlannedItem } from '../../domain/session/plan.ts';

/** What an item asks for in words: "20 seconds a side", "2 sets, 10 times each". */
export function doseInWords(
  { dose, sides }: Pick<PlannedItem, 'dose' | 'sides'>,
  { spoken }: SessionWords,
): string {
  const go = goInWords(dose, spoken);
  const all = dose.times > 1 ? `${go}, ${spoken.repeat(dose.times)}` : go;
  const withSets = dose.sets > 1 ? spoken.sets(all, dose.sets) : all;
  return sides === 'both' ? spoken.eachSide(withSets) : withSets;
}

function goInWords(dose: PlannedItem['dose'], spoken: SessionWords['spoken']): string {
  if (dose.repetitions !== undefined) return spoken.repeat(dose.repetitions);
  if (dose.holdBreaths !== undefined) return spoken.breaths(dose.holdBreaths);
  if (dose.durationSeconds !== undefined) return spoken.moving(dose.durationSeconds);
  return spoken.seconds(dose.holdSeconds ?? 0);
}
