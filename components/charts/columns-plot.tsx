import { axisTicks } from '../../domain/statistics/axis-ticks.ts';
import type { Tone } from './chart-key.tsx';

export interface PlotColumn {
  readonly key: string;
  /** Under the column, very short; empty: no label. */
  readonly label: string;
  /** Shown when pointed at. */
  readonly title: string;
  /** From the bottom up. */
  readonly blocks: readonly { readonly value: number; readonly tone: Tone }[];
}

const columnWidth = 10;
const gap = 1.5;

/** Columns of stacked blocks over a scale. The drawing stretches; the letters do not. */
export function ColumnsPlot(props: {
  readonly columns: readonly PlotColumn[];
  /** Says in words what is drawn. */
  readonly label: string;
  readonly tickLabel: (value: number) => string;
  /** Half as tall, for a second plot over the same days. */
  readonly low?: boolean;
}) {
  const { columns } = props;
  const sums = columns.map(({ blocks }) => blocks.reduce((sum, { value }) => sum + value, 0));
  const ticks = axisTicks(Math.max(0, ...sums));
  const top = ticks.at(-1) ?? 1;
  // Values are scaled to a fixed height, so that strokes and rounding are the same in every plot.
  const height = 100;
  const y = (value: number) => height - (value / top) * height;
  const width = columns.length * columnWidth;
  return (
    <div class={props.low ? 'plot plot-low' : 'plot'}>
      <div class="plot-scale" aria-hidden="true">
        {ticks.toReversed().map((value) => (
          <span key={value}>{props.tickLabel(value)}</span>
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
        {columns.map((column, index) => (
          <Blocks key={column.key} column={column} x={index * columnWidth} y={y} height={height} />
        ))}
      </svg>
      <div
        class={columns.every(({ label }) => label) ? 'plot-labels plot-labels-each' : 'plot-labels'}
        aria-hidden="true"
      >
        {columns.map(({ key, label }) => (
          <span key={key}>
            <span>{label}</span>
          </span>
        ))}
      </div>
    </div>
  );
}

function Blocks(props: {
  readonly column: PlotColumn;
  readonly x: number;
  readonly height: number;
  readonly y: (value: number) => number;
}) {
  const { column, x, y } = props;
  let below = 0;
  return (
    <g>
      <title>{column.title}</title>
      {/* All of the column answers to the pointer, also above a low one. */}
      <rect class="plot-reach" x={x} y="0" width={columnWidth} height={props.height} />
      {column.blocks.map(({ value, tone }, index) => {
        if (value <= 0) return null;
        const from = below;
        below += value;
        return (
          <rect
            key={`${index} ${tone}`}
            class={`chart-${tone}`}
            x={x + gap}
            y={y(below)}
            width={columnWidth - 2 * gap}
            height={y(from) - y(below)}
            vector-effect="non-scaling-stroke"
          />
        );
      })}
    </g>
  );
}
