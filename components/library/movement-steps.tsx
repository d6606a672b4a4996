import type { ShownStepWords } from '../../content/words/movements/movement-words.ts';
import { useWords } from '../words/words-context.tsx';

const order: readonly (keyof ShownStepWords)[] = [
  'setup',
  'moveIn',
  'hold',
  'repetitionOut',
  'repetitionBack',
  'return',
];

/** The steps in their order, phase by phase. */
export function MovementSteps(props: {
  readonly steps: Partial<ShownStepWords>;
  readonly fill: (text: string) => string;
  /** The steps of a variant stand under its own name. */
  readonly ofVariant?: boolean;
}) {
  const words = useWords('library');
  const phases = order.filter((phase) => (props.steps[phase]?.length ?? 0) > 0);
  /** Steps are numbered through, whatever their phase. */
  const firstOf = (phase: keyof ShownStepWords) =>
    phases
      .slice(0, phases.indexOf(phase))
      .reduce((sum, before) => sum + (props.steps[before]?.length ?? 0), 1);
  return (
    <section class="movement-steps">
      {!props.ofVariant && <h2>{words.steps}</h2>}
      {phases.map((phase) => (
        <div key={phase} class="movement-phase">
          <h3>{words.phases[phase]}</h3>
          <ol start={firstOf(phase)}>
            {props.steps[phase]?.map((step) => (
              <li key={step}>{props.fill(step)}</li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
