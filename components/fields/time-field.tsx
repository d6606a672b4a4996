import { useState } from 'preact/hooks';
import { describedBy, FieldFrame, type FieldWords } from './field-frame.tsx';

/** `09:05` as minutes after midnight, or null. */
export function minutesOfTime(text: string): number | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)/.exec(text);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

/** Minutes after midnight as `09:05`, which is what a time input takes in every language. */
export function timeOfMinutes(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** A time of day. */
export function TimeField(props: {
  readonly id: string;
  readonly words: FieldWords;
  readonly minute: number;
  readonly wrong: string;
  readonly onChange: (minute: number) => void;
}) {
  const [refused, setRefused] = useState(false);
  const error = refused ? props.wrong : undefined;
  return (
    <FieldFrame id={props.id} words={props.words} error={error}>
      <input
        id={props.id}
        type="time"
        value={timeOfMinutes(props.minute)}
        aria-invalid={refused}
        aria-describedby={describedBy(props.id, props.words, error)}
        onChange={(event) => {
          const minute = minutesOfTime(event.currentTarget.value);
          setRefused(minute === null);
          if (minute !== null) props.onChange(minute);
        }}
      />
    </FieldFrame>
  );
}
