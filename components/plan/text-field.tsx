/** A line of text under its name. */
export function TextField(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly hint?: string;
  /** A calendar day, YYYY-MM-DD, instead of words. */
  readonly date?: boolean;
  readonly onInput: (value: string) => void;
}) {
  return (
    <div class="plan-text">
      <label for={props.id}>
        {props.label}
        {props.hint && ` (${props.hint})`}
      </label>
      {props.date ? (
        <input
          id={props.id}
          type="date"
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      ) : (
        <input
          id={props.id}
          type="text"
          maxLength={props.maxLength}
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </div>
  );
}

/** Several lines of text under their name. */
export function TextArea(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  readonly hint?: string;
  readonly onInput: (value: string) => void;
}) {
  return (
    <div class="plan-area plan-text">
      <label for={props.id}>
        {props.label}
        {props.hint && ` (${props.hint})`}
      </label>
      <textarea
        id={props.id}
        rows={props.rows}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </div>
  );
}
