import { useState } from 'preact/hooks';
import { describedBy, FieldFrame, type FieldWords } from './field-frame.tsx';

/** A whole number out of what was typed, or null when it is none or not within the limits. */
export function wholeNumberWithin(text: string, min: number, max: number): number | null {
  if (!/^\s*\d{1,6}\s*$/.test(text)) return null;
  const value = Number(text);
  return value >= min && value <= max ? value : null;
}

/** A number with its unit. What is not valid stays in the field, with the reason, and is not passed on. */
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
  const [refused, setRefused] = useState<string | null>(null);
  const error = refused === null ? undefined : props.wrong(props.min, props.max);
  const take = (text: string) => {
    const value = wholeNumberWithin(text, props.min, props.max);
    setRefused(value === null ? text : null);
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
          value={refused ?? props.value}
          aria-invalid={error !== undefined}
          aria-describedby={describedBy(props.id, props.words, error)}
          onInput={(event) => take(event.currentTarget.value)}
        />
        <span>{props.unit}</span>
      </span>
    </FieldFrame>
  );
}
