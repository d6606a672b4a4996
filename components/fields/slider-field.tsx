import { describedBy, FieldFrame, type FieldWords, useLock } from './field-frame.tsx';

/** A measure without a need for exactness; `shown` says the present one in words. */
export function SliderField(props: {
  readonly id: string;
  readonly words: FieldWords;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly shown: string;
  readonly onChange: (value: number) => void;
}) {
  const locked = useLock(props.words);
  return (
    <FieldFrame id={props.id} words={props.words}>
      <span class="field-slider">
        <input
          id={props.id}
          type="range"
          min={props.min}
          max={props.max}
          step={props.step}
          value={props.value}
          aria-valuetext={props.shown}
          disabled={locked !== undefined}
          aria-describedby={describedBy(props.id, props.words, undefined, locked)}
          onChange={(event) => props.onChange(Number(event.currentTarget.value))}
        />
        <output for={props.id}>{props.shown}</output>
      </span>
    </FieldFrame>
  );
}
