import { useId, useState } from 'preact/hooks';

/** "That was wrong", and what it was instead. Quiet until it is asked for. */
export function WasWrong<Kind extends string>(props: {
  readonly label: string;
  /** What is meant, for those who do not see where the button stands. */
  readonly what?: string;
  readonly group: string;
  readonly choices: readonly (readonly [Kind, string])[];
  readonly onChoose: (kind: Kind) => void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <div class="was-wrong">
      <button
        type="button"
        class="button button-quiet small"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {props.label}
        {props.what && <span class="only-read">: {props.what}</span>}
      </button>
      {isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: a few buttons under one name, no form to fill
        <div class="was-wrong-choices" id={id} role="group" aria-label={props.group}>
          {props.choices.map(([kind, label]) => (
            <button
              key={kind}
              type="button"
              class="button small"
              onClick={() => {
                setIsOpen(false);
                props.onChoose(kind);
              }}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
