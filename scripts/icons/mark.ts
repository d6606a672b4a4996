/** Red, green, blue, 0 to 255. */
type Colour = readonly [number, number, number];
/** A place on the mark: both from 0 to 1, from the top left. */
type Point = readonly [number, number];

const navy: Colour = [0x22, 0x34, 0x5b];
const sky: Colour = [0x8f, 0xbd, 0xee];
const coral: Colour = [0xf2, 0x7d, 0x66];

interface Shape {
  readonly colour: Colour;
  /** Whether a place lies in the shape. */
  covers(place: Point): boolean;
}

/** What differs between a mark of 16 pixels and a large one: small ones are bolder and simpler. */
interface Boldness {
  readonly margin: number;
  readonly corner: number;
  readonly stroke: number;
  readonly head: number;
  readonly dot: number;
  /** A rim of the ground around the dot, which sets it off from the back. */
  readonly rim: number;
}

const fine: Boldness = {
  margin: 0.03,
  corner: 0.24,
  stroke: 0.1,
  head: 0.115,
  dot: 0.085,
  rim: 0.03,
};
const bold: Boldness = {
  margin: 0,
  corner: 0.2,
  stroke: 0.125,
  head: 0.125,
  dot: 0.11,
  rim: 0.03,
};

/**
 * The mark: a person who sits and bends to the side, as one line from the neck over the back to
 * the thigh, and one warm dot where the mid-back is. Pixels as `encodePng` takes them.
 */
export function drawMark(size: number): Uint8Array {
  const shapes = shapesOf(size <= 32 ? bold : fine);
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      pixels.set(pixelAt(shapes, column, row, size), (row * size + column) * 4);
    }
  }
  return pixels;
}

const back: readonly Point[] = [
  [0.56, 0.36],
  [0.2, 0.36],
  [0.16, 0.81],
  [0.46, 0.81],
];
const thigh: readonly Point[] = [
  [0.46, 0.81],
  [0.6, 0.81],
  [0.7, 0.81],
  [0.8, 0.81],
];
const headAt: Point = [0.69, 0.22];

function shapesOf({ margin, corner, stroke, head, dot, rim }: Boldness): Shape[] {
  const line = [...alongCurve(back), ...alongCurve(thigh)];
  const midBack = alongCurve(back)[Math.round(curveSteps * 0.45)] ?? headAt;
  return [
    { colour: navy, covers: (place) => inRoundedSquare(place, margin, corner) },
    { colour: sky, covers: (place) => line.some((point) => within(place, point, stroke / 2)) },
    { colour: sky, covers: (place) => within(place, headAt, head) },
    { colour: navy, covers: (place) => within(place, midBack, dot + rim) },
    { colour: coral, covers: (place) => within(place, midBack, dot) },
  ];
}

const curveSteps = 100;

/** Points along a cubic Bézier curve, dense enough to be drawn as discs. */
function alongCurve(control: readonly Point[]): Point[] {
  const [a, b, c, d] = control as [Point, Point, Point, Point];
  return Array.from({ length: curveSteps + 1 }, (_, step) => {
    const t = step / curveSteps;
    const u = 1 - t;
    const mix = (axis: 0 | 1) =>
      u ** 3 * a[axis] + 3 * u * u * t * b[axis] + 3 * u * t * t * c[axis] + t ** 3 * d[axis];
    return [mix(0), mix(1)];
  });
}

function within([x, y]: Point, [cx, cy]: Point, radius: number): boolean {
  return (x - cx) ** 2 + (y - cy) ** 2 <= radius ** 2;
}

function inRoundedSquare([x, y]: Point, margin: number, corner: number): boolean {
  const inset = margin + corner;
  const dx = Math.max(inset - x, x - (1 - inset), 0);
  const dy = Math.max(inset - y, y - (1 - inset), 0);
  return dx ** 2 + dy ** 2 <= corner ** 2;
}

/** Eight by eight places in each pixel, so that edges are smooth. */
const samples = 8;

function pixelAt(shapes: readonly Shape[], column: number, row: number, size: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < samples * samples; sample += 1) {
    const x = (column + ((sample % samples) + 0.5) / samples) / size;
    const y = (row + (Math.floor(sample / samples) + 0.5) / samples) / size;
    const top = shapes.findLast((shape) => shape.covers([x, y]));
    if (top === undefined) continue;
    covered += 1;
    top.colour.forEach((part, index) => {
      sum[index] = (sum[index] ?? 0) + part;
    });
  }
  const mean = sum.map((part) => (covered === 0 ? 0 : Math.round(part / covered)));
  return [...mean, Math.round((covered / samples ** 2) * 255)];
}
