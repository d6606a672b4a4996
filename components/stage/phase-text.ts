import { formWords } from '../../content/words/movements/form-words.ts';
import type {
  CueWords,
  MovementWords,
  StepWords,
} from '../../content/words/movements/movement-words.ts';
import type { Side, VariantId } from '../../domain/movement/movement.ts';
import { fillSides, type SideWords } from '../../domain/movement/side-words.ts';

/** The words of a movement as they stand for one variant and one side. */
export interface PhaseText {
  readonly name: string;
  readonly steps: StepWords;
  readonly cues: CueWords;
  readonly feel: string;
  readonly stopIf: string;
  /** What the side stands for. */
  readonly sideName?: string;
}

/** The words of a form (`formWords`) with the side's words put into all of them. */
export function phaseText(
  words: MovementWords,
  variantId: VariantId | null,
  side: Side | null,
  sideWords: SideWords,
): PhaseText {
  const { fullName, steps, cues } = formWords(words, variantId);
  const fill = (text: string) => (side ? fillSides(text, side, sideWords) : text);
  return {
    name: fullName,
    steps: mapValues(steps, (lines) => lines.map(fill)),
    cues: mapValues(cues, fill),
    feel: fill(words.feel),
    stopIf: fill(words.stopIf),
    ...(words.sideName !== undefined && { sideName: fill(words.sideName) }),
  };
}

function mapValues<Words extends object>(
  words: Words,
  map: (value: NonNullable<Words[keyof Words]>) => unknown,
): Words {
  const entries = Object.entries(words).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, map(value)])) as Words;
}
