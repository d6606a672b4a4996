import type { Tone } from './chart-key.tsx';

export interface BarRow {
  readonly key: string;
  readonly name: string;
  /** What the bar comes to, in words. */
  readonly label: string;
  /** From the start on; together at most `top`. */
  readonly blocks: readonly { readonly value: number; readonly tone: Tone }[];
}

/** Named bars one below the other, all to the same scale. Names and numbers can be read without them. */
export function BarRows(props: { readonly rows: readonly BarRow[]; readonly top: number }) {
  return (
    <ul class="bar-rows">
      {props.rows.map(({ key, name, label, blocks }) => {
        let before = 0;
        return (
          <li key={key}>
            <span class="bar-name">{name}</span>
            <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <line
                class="plot-line"
                x1="0"
                x2="100"
                y1="9.5"
                y2="9.5"
                vector-effect="non-scaling-stroke"
              />
              {blocks.map(({ value, tone }) => {
                if (value <= 0) return null;
                const from = before;
                before += (value / Math.max(1, props.top)) * 100;
                return (
                  <rect
                    key={tone}
                    class={`chart-${tone}`}
                    x={from}
                    y="0"
                    width={before - from}
                    height="10"
                    vector-effect="non-scaling-stroke"
                  />
                );
              })}
            </svg>
            <span class="bar-label">{label}</span>
          </li>
        );
      })}
    </ul>
  );
}
