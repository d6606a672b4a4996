import { useComputed } from '@preact/signals';
import { Icon } from '../icons/icon.tsx';
import { phaseText } from './phase-text.ts';
import type { StageProps } from './stage-props.ts';
import '../page/disclosure.css';

const preparations = new Set(['get-ready', 'next-movement', 'switch']);

/**
 * How to get into the first position: open while one gets ready, where there is room. Otherwise a
 * line that opens it, always there, so that nothing moves when the session is paused or goes on.
 */
export function SetupSteps(
  props: Pick<StageProps, 'view' | 'words' | 'movementWords' | 'roomForSteps'>,
) {
  const { view, words } = props;
  useComputed(() => view.value.phaseIndex).value;
  const { phase } = view.peek();
  if (!phase) return null;
  const { movementId, variantId, side } = phase;
  const { steps } = phaseText(props.movementWords(movementId), variantId, side, words.sides);
  return (
    <details
      class="disclosure stage-steps"
      open={props.roomForSteps && preparations.has(phase.kind)}
    >
      <summary>
        <Icon name="open" />
        <span>{words.setup}</span>
      </summary>
      <ol>
        {steps.setup.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  );
}
