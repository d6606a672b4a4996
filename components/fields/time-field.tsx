import { describedBy, FieldFrame, type FieldWords, useLock } from './field-frame.tsx';
import { useTyped } from './use-typed.ts';

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

/** A time of day, passed on when the field is left: browsers say “change” with every digit. */
export function TimeField(props: {
  readonly id: string;
  readonly words: FieldWords;
  readonly minute: number;
  readonly wrong: string;
  readonly onChange: (minute: number) => void;
}) {
  const locked = useLock(props.words);
  const [typed, setTyped] = useTyped(props.minute);
  const isWrong = typed !== null && minutesOfTime(typed) === null;
  const error = isWrong ? props.wrong : undefined;
  const take = (text: string) => {
    const minute = minutesOfTime(text);
    setTyped(minute === props.minute ? null : text);
    if (minute !== null && minute !== props.minute) props.onChange(minute);
  };
  return (
    <FieldFrame id={props.id} words={props.words} error={error}>
      <input
        id={props.id}
        type="time"
        value={typed ?? timeOfMinutes(props.minute)}
        aria-invalid={isWrong}
        disabled={locked !== undefined}
        aria-describedby={describedBy(props.id, props.words, error, locked)}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={(event) => take(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && take(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
