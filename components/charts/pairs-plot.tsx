/** One place of the plot: from where to where; `null` leaves it empty. */
export interface PlotPair {
  readonly key: string;
  readonly label: string;
  readonly title: string;
  readonly pair: { readonly from: number; readonly to: number } | null;
}

const columnWidth = 10;
const height = 100;

/** Two values for each place, joined: an open dot where it began, a full one where it came to. */
export function PairsPlot(props: {
  readonly pairs: readonly PlotPair[];
  /** The top of the scale, which begins at 0. */
  readonly top: number;
  /** Says in words what is drawn. */
  readonly label: string;
}) {
  const { pairs, top } = props;
  const width = pairs.length * columnWidth;
  const y = (value: number) => height - (value / top) * height;
  const ticks = [0, top / 2, top];
  return (
    <div class="plot">
      <div class="plot-scale" aria-hidden="true">
        {ticks.toReversed().map((value) => (
          <span key={value}>{value}</span>
        ))}
      </div>
      <svg
        class="plot-area"
        role="img"
        aria-label={props.label}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
      >
        {ticks.map((value) => (
          <line
            key={value}
            class={value === 0 ? 'plot-floor' : 'plot-line'}
            x1="0"
            x2={width}
            y1={y(value)}
            y2={y(value)}
            vector-effect="non-scaling-stroke"
          />
        ))}
        {pairs.map(({ key, title, pair }, index) => {
          if (!pair) return null;
          const x = index * columnWidth + columnWidth / 2;
          return (
            <g key={key}>
              <title>{title}</title>
              <Stroke class="pair-way" x={x} from={y(pair.from)} to={y(pair.to)} />
              <Stroke class="pair-rim" x={x} from={y(pair.from)} to={y(pair.from)} />
              <Stroke class="pair-from" x={x} from={y(pair.from)} to={y(pair.from)} />
              <Stroke class="pair-to" x={x} from={y(pair.to)} to={y(pair.to)} />
            </g>
          );
        })}
      </svg>
      <div class="plot-labels" aria-hidden="true">
        {pairs.map(({ key, label }) => (
          <span key={key}>
            <span>{label}</span>
          </span>
        ))}
      </div>
    </div>
  );
}

/** A line that keeps its width however the drawing is stretched; one without length is a dot. */
function Stroke(props: {
  readonly class: string;
  readonly x: number;
  readonly from: number;
  readonly to: number;
}) {
  return (
    <line
      class={props.class}
      x1={props.x}
      x2={props.x}
      y1={props.from}
      y2={props.to}
      vector-effect="non-scaling-stroke"
    />
  );
}
