import { describedBy, FieldFrame, type FieldWords, useLock } from './field-frame.tsx';
import { useTyped } from './use-typed.ts';

/** A whole number out of what was typed, or null when it is none or not within the limits. */
export function wholeNumberWithin(text: string, min: number, max: number): number | null {
  if (!/^\s*\d{1,6}\s*$/.test(text)) return null;
  const value = Number(text);
  return value >= min && value <= max ? value : null;
}

/**
 * A number with its unit, passed on once it is typed to its end: 5 on the way to 50 is nobody's
 * wish. What is not valid stays in the field, with the reason, and is not passed on.
 */
export function NumberField(props: {
  readonly id: string;
  readonly words: FieldWords;
  readonly value: number;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly wrong: (min: number, max: number) => string;
  readonly onChange: (value: number) => void;
}) {
  const locked = useLock(props.words);
  const [typed, setTyped] = useTyped(props.value);
  const numberIn = (text: string) => wholeNumberWithin(text, props.min, props.max);
  const isWrong = typed !== null && numberIn(typed) === null;
  const error = isWrong ? props.wrong(props.min, props.max) : undefined;
  const take = (text: string) => {
    const value = numberIn(text);
    setTyped(value === props.value ? null : text);
    if (value !== null && value !== props.value) props.onChange(value);
  };
  return (
    <FieldFrame id={props.id} words={props.words} error={error}>
      <span class="field-with-unit">
        <input
          id={props.id}
          type="number"
          inputMode="numeric"
          min={props.min}
          max={props.max}
          value={typed ?? props.value}
          aria-invalid={isWrong}
          disabled={locked !== undefined}
          aria-describedby={describedBy(props.id, props.words, error, locked)}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={(event) => take(event.currentTarget.value)}
        />
        <span>{props.unit}</span>
      </span>
    </FieldFrame>
  );
}
