import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { SessionWords } from '../../content/words/en-session.ts';
import type { SessionGlance } from '../../domain/session/glance.ts';

/** How far the whole session has come: a bar, the time left, and where one is. */
export function SessionProgress(props: {
  readonly view: ReadonlySignal<SessionGlance>;
  readonly movementCount: number;
  readonly words: SessionWords;
}) {
  const { view } = props;
  const words = props.words.progress;
  // Whole seconds and hundredths are all one sees; no need to draw every frame.
  const secondsLeft = useComputed(() => Math.ceil(view.value.overallRemainingMs / 1_000)).value;
  const percent = useComputed(() => Math.round(view.value.overallProgress * 100)).value;
  const phaseIndex = useComputed(() => view.value.phaseIndex).value;
  const { phase } = view.peek();
  const left = words.left(Math.floor(secondsLeft / 60), secondsLeft % 60);
  return (
    <div class="stage-progress" data-phase-index={phaseIndex}>
      <p class="small soft numbers">
        {props.movementCount > 1 && phase && (
          <span>{words.movement(phase.itemIndex + 1, props.movementCount)}</span>
        )}
        {phase && phase.setOf > 1 && <span>{words.set(phase.set, phase.setOf)}</span>}
        <span>{left}</span>
      </p>
      <progress max={100} value={percent} aria-label={words.label} aria-valuetext={left} />
    </div>
  );
}
