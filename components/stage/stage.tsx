import { useComputed } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { formWords } from '../../content/words/movements/form-words.ts';
import { BreathPacer } from './breath-pacer.tsx';
import { CountdownRing } from './countdown-ring.tsx';
import { Instruction } from './instruction-line.tsx';
import { KeysHelp } from './keys-help.tsx';
import { SessionProgress } from './session-progress.tsx';
import { SetupSteps } from './setup-steps.tsx';
import { SideLabel } from './side-label.tsx';
import { StageControls } from './stage-controls.tsx';
import type { StageProps } from './stage-props.ts';
import { StageSwitches } from './stage-switches.tsx';
import '../icons/icon.css';
import './stage.css';
import './stage-poses.css';

/**
 * A session as it is followed: the figure, what to do now, on which side, for how long. The same in
 * the popup, the new tab, a window of its own and full screen. Only the parts that show time are
 * drawn anew with each frame; the rest with each phase.
 */
export function Stage(props: StageProps) {
  const { view, words } = props;
  // Drawn anew when the phase or the status changes, not with every frame.
  useComputed(() => `${view.value.phaseIndex} ${view.value.status}`).value;
  const { phase, status } = view.peek();
  const start = useRef<HTMLElement>(null);
  // Together with the first drawing: a space pressed as soon as the stage is seen pauses.
  useLayoutEffect(() => {
    start.current?.querySelector<HTMLElement>('.stage-main')?.focus();
  }, []);
  const name = phase
    ? formWords(props.movementWords(phase.movementId), phase.variantId).fullName
    : '';
  const title = status === 'paused' ? words.paused : phase ? words.phases[phase.kind] : '';
  return (
    <section
      class="stage"
      ref={start}
      aria-labelledby="stage-name"
      data-status={status}
      data-phase={phase?.kind}
      data-side={phase?.side ?? undefined}
    >
      <header class="stage-head">
        <h1 class="stage-name" id="stage-name">
          {name}
        </h1>
        <SessionProgress view={view} movementCount={props.movementCount} words={words} />
      </header>
      <div class="stage-scene">
        {/* Left is on the left whichever way the language runs: only here the direction is fixed. */}
        <div class="stage-picture" dir="ltr">
          <div class="stage-figure">{props.renderFigure?.(view)}</div>
          <SideLabel side={phase?.side ?? null} words={words} />
        </div>
        <p class="stage-phase">{title}</p>
        {/* Before the ring, which is drawn over the disc that breathes in it. */}
        {props.switches.breathPacer && <BreathPacer view={view} words={words} />}
        <CountdownRing view={view} words={words} />
        <Instruction {...props} />
      </div>
      <StageControls {...props} />
      <StageSwitches {...props} />
      {/* After the controls, so that these stay where they are when the steps come and go. */}
      <SetupSteps {...props} />
      {props.helpOpen && (
        <KeysHelp words={words} untimed={props.untimed} onClose={() => props.onHelp(false)} />
      )}
    </section>
  );
}
