import { FieldGroup, type FieldWords } from './field-frame.tsx';

export interface Choice<Value extends string | number> {
  readonly value: Value;
  readonly label: string;
  /** The colour of a small sample drawn before the label. */
  readonly sample?: string;
}

/** One of a few, all of them seen at once. */
export function ChoiceField<Value extends string | number>(props: {
  readonly id: string;
  readonly words: FieldWords;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}) {
  return (
    <FieldGroup words={props.words} choices={props.choices}>
      <div class="choices">
        {props.choices.map(({ value, label, sample }) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name={props.id}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            {sample && (
              <span class="choice-sample" style={{ background: sample }} aria-hidden="true" />
            )}
            <span>{label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

/** Any of several. */
export function ManyField<Value extends string>(props: {
  readonly words: FieldWords;
  readonly values: readonly Value[];
  readonly choices: readonly Choice<Value>[];
  readonly error?: string | undefined;
  readonly onChange: (values: readonly Value[]) => void;
}) {
  const toggle = (value: Value, on: boolean) =>
    props.onChange(
      props.choices
        .map((choice) => choice.value)
        .filter((each) => (each === value ? on : props.values.includes(each))),
    );
  return (
    <FieldGroup words={props.words} error={props.error} choices={props.choices}>
      <div class="choices">
        {props.choices.map(({ value, label }) => (
          <label key={value} class="choice">
            <input
              type="checkbox"
              checked={props.values.includes(value)}
              onChange={(event) => toggle(value, event.currentTarget.checked)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
