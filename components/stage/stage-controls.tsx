import { useComputed } from '@preact/signals';
import { Icon } from '../icons/icon.tsx';
import type { StageProps } from './stage-props.ts';

/** Back, pause or go on, on to the next step, ten seconds more, stop. */
export function StageControls(props: StageProps) {
  const { view, can, onCommand, untimed, movementCount } = props;
  const words = props.words.controls;
  useComputed(() => `${view.value.phaseIndex} ${view.value.status}`).value;
  const { status, phase } = view.peek();
  const paused = status === 'paused';
  const ifRequired = phase?.ifRequired === true;
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons under one name, no form to fill
    <div class="stage-controls" role="group" aria-label={words.group}>
      <button
        type="button"
        class="button"
        aria-keyshortcuts="ArrowLeft"
        onClick={() => onCommand('back')}
      >
        {words.back}
      </button>
      <button
        type="button"
        class="button button-main stage-main"
        aria-keyshortcuts="Space"
        onClick={() => onCommand(paused ? 'resume' : 'pause')}
      >
        <Icon name={paused ? 'play' : 'pause'} />
        {paused ? words.resume : words.pause}
      </button>
      <button
        type="button"
        class={untimed && !paused ? 'button button-main' : 'button'}
        aria-keyshortcuts="ArrowRight"
        onClick={() => onCommand(untimed && !paused ? 'next' : 'skip-phase')}
      >
        {untimed && !paused ? words.next : words.skip}
      </button>
      {!untimed && (
        <button
          type="button"
          class="button"
          aria-keyshortcuts="+"
          title={words.extendSpoken}
          aria-disabled={!can('extend')}
          onClick={() => can('extend') && onCommand('extend')}
        >
          {words.extend}
        </button>
      )}
      {ifRequired && (
        <button
          type="button"
          class="button"
          aria-keyshortcuts="n"
          onClick={() => onCommand('skip-movement')}
        >
          {words.skipSide}
        </button>
      )}
      {movementCount > 1 && !ifRequired && (
        <button
          type="button"
          class="button"
          aria-keyshortcuts="n"
          onClick={() => onCommand('skip-movement')}
        >
          {words.skipMovement}
        </button>
      )}
      <button
        type="button"
        class="button"
        aria-keyshortcuts="Escape"
        onClick={() => onCommand('stop')}
      >
        {words.stop}
      </button>
    </div>
  );
}
