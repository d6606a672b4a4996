import { SelectField } from '../fields/select-field.tsx';
import { useWords } from '../words/words-context.tsx';

const offered: readonly number[] = [90, 365, 730, 1_825];

/** For how many days the history is kept; `null` is for ever. */
export function KeepField(props: {
  readonly days: number | null;
  readonly onChange: (days: number | null) => void;
}) {
  const words = useWords('data');
  const days = [...new Set([...offered, ...(props.days === null ? [] : [props.days])])].sort(
    (one, other) => one - other,
  );
  return (
    <SelectField
      id="keep-history"
      words={words.keep}
      value={String(props.days ?? '')}
      choices={[
        { value: '', label: words.keepAll },
        ...days.map((count) => ({ value: String(count), label: words.keepDays(count) })),
      ]}
      onChange={(value) => props.onChange(value === '' ? null : Number(value))}
    />
  );
}
