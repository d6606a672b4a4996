import type { ComponentChildren } from 'preact';

/** A question that waits at the edge: no dialogue, no colour of alarm, and it may be left alone. */
export function QuietQuestion(props: {
  readonly question: string;
  readonly body: string;
  readonly answers: readonly (readonly [label: string, onAnswer: () => void])[];
  readonly children?: ComponentChildren;
}) {
  return (
    <section class="quiet-question" aria-label={props.question}>
      <p>
        <strong>{props.question}</strong> {props.body}
      </p>
      <div class="quiet-answers">
        {props.answers.map(([label, onAnswer]) => (
          <button key={label} type="button" class="button small" onClick={onAnswer}>
            {label}
          </button>
        ))}
      </div>
      {props.children}
    </section>
  );
}
