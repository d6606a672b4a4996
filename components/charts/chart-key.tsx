/** How a part of a picture is filled; told apart by fullness and outline, not by hue alone. */
export type Tone = 'deep' | 'sky' | 'hollow';

/** What the tones of a picture mean. */
export function ChartKey(props: {
  readonly entries: readonly (readonly [Tone, string])[];
  /** As the dots of a plot are. */
  readonly round?: boolean;
}) {
  return (
    <ul class="chart-key">
      {props.entries.map(([tone, meaning]) => (
        <li key={tone}>
          <svg class="chart-sample" viewBox="0 0 12 12" aria-hidden="true">
            <rect
              class={`chart-${tone}`}
              x="1"
              y="1"
              width="10"
              height="10"
              rx={props.round ? 5 : 0}
            />
          </svg>
          {meaning}
        </li>
      ))}
    </ul>
  );
}
