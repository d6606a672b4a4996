import type { Choice } from './choice-field.tsx';
import { describedBy, FieldFrame, type FieldWords, useLock } from './field-frame.tsx';

/** One of many. */
export function SelectField(props: {
  readonly id: string;
  readonly words: FieldWords;
  readonly value: string;
  readonly choices: readonly Choice<string>[];
  readonly onChange: (value: string) => void;
}) {
  const locked = useLock(props.words);
  return (
    <FieldFrame id={props.id} words={props.words} choices={props.choices}>
      <select
        id={props.id}
        disabled={locked !== undefined}
        aria-describedby={describedBy(props.id, props.words, undefined, locked)}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value} selected={value === props.value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
