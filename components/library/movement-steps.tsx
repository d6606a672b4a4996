import type { StepWords } from '../../content/words/movements/movement-words.ts';
import { useWords } from '../words/words-context.tsx';

const order: readonly (keyof StepWords)[] = [
  'setup',
  'moveIn',
  'hold',
  'repetitionOut',
  'repetitionBack',
  'return',
];

/** The steps in their order, phase by phase. */
export function MovementSteps(props: {
  readonly steps: Partial<StepWords>;
  readonly fill: (text: string) => string;
}) {
  const words = useWords('library');
  return (
    <section class="movement-steps">
      <h2>{words.steps}</h2>
      {order
        .filter((phase) => (props.steps[phase]?.length ?? 0) > 0)
        .map((phase) => (
          <div key={phase} class="movement-phase">
            <h3>{words.phases[phase]}</h3>
            <ol>
              {props.steps[phase]?.map((step) => (
                <li key={step}>{props.fill(step)}</li>
              ))}
            </ol>
          </div>
        ))}
    </section>
  );
}
