import { describedBy, FieldFrame, type FieldWords, useLock } from './field-frame.tsx';

/** On or off. */
export function SwitchField(props: {
  readonly id: string;
  readonly words: FieldWords;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}) {
  const locked = useLock(props.words);
  return (
    <FieldFrame id={props.id} words={props.words}>
      <input
        id={props.id}
        class="switch"
        type="checkbox"
        role="switch"
        checked={props.value}
        aria-checked={props.value}
        disabled={locked !== undefined}
        aria-describedby={describedBy(props.id, props.words, undefined, locked)}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
    </FieldFrame>
  );
}
