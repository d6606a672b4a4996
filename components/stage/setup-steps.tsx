import { useComputed } from '@preact/signals';
import { phaseText } from './phase-text.ts';
import type { StageProps } from './stage-props.ts';

const preparations = new Set(['get-ready', 'next-movement', 'switch']);

/** How to get into the first position: while one gets ready, and whenever the session is paused. */
export function SetupSteps(props: Pick<StageProps, 'view' | 'words' | 'movementWords'>) {
  const { view, words } = props;
  useComputed(() => `${view.value.phaseIndex} ${view.value.status}`).value;
  const { phase, status } = view.peek();
  if (!phase || !(preparations.has(phase.kind) || status === 'paused')) return null;
  const { movementId, variantId, side } = phase;
  const { steps } = phaseText(props.movementWords(movementId), variantId, side, words.sides);
  return (
    <div class="stage-steps">
      <h2>{words.setup}</h2>
      <ol>
        {steps.setup.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}
