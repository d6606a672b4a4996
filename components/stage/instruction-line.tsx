import { useComputed } from '@preact/signals';
import { instructionOf } from './instruction.ts';
import { phaseText } from './phase-text.ts';
import type { StageProps } from './stage-props.ts';

/** The one line that says what to do now. The live region says it too, so it is not read twice. */
export function Instruction(props: Pick<StageProps, 'view' | 'words' | 'movementWords'>) {
  const { view, words, movementWords } = props;
  const line = useComputed(() => {
    const now = view.value;
    if (!now.phase) return '';
    const { movementId, variantId, side } = now.phase;
    const text = phaseText(movementWords(movementId), variantId, side, words.sides);
    return instructionOf(now, text, words);
  });
  return <p class="stage-instruction">{line}</p>;
}
