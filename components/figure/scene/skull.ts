import type { Point } from '../../../domain/figure/projection.ts';
import {
  add,
  addScaled,
  clamp,
  cross,
  dot,
  length,
  normalize,
  rotate,
  scale,
  type Vector3,
} from '../../../domain/figure/vector.ts';
import { clockwise, polygon } from './path.ts';
import { square } from './ring.ts';
import { type Stage, toScreen } from './stage.ts';

/** The skull's ellipsoid, seen: places on it are unit vectors in a sphere's own coordinates. */
export interface Skull {
  readonly centre: Vector3;
  /** A point of the head (m from the base of the skull, head's axes). */
  readonly place: (x: number, y: number, z: number) => Vector3;
  /** The outline, `grow` times as large. */
  readonly outline: (grow?: number) => Point[];
  /** What is seen of the cap beyond the plane `normal · q = distance`. */
  readonly cap: (normal: Vector3, distance: number, grow?: number) => string;
}

const STEPS = 18;

export function skull(stage: Stage): Skull {
  const { head, skeleton } = stage.body;
  const { frame, skullBase } = head;
  const radii = skeleton.flesh.head;
  const place = (x: number, y: number, z: number) => add(skullBase, rotate(frame, [x, y, z]));
  const centre = place(...skeleton.headCentre);
  const half = frame.map((axis, i) => scale(axis, radii[i]!)) as unknown as readonly [
    Vector3,
    Vector3,
    Vector3,
  ];
  // Toward the viewer, in the sphere's coordinates.
  const view = normalize([
    dot(stage.view.axes[2], frame[0]) * radii[0],
    dot(stage.view.axes[2], frame[1]) * radii[1],
    dot(stage.view.axes[2], frame[2]) * radii[2],
  ]);
  const see = (q: Vector3, grow: number): Point => {
    let p = centre;
    for (const i of [0, 1, 2] as const) p = addScaled(p, half[i], q[i] * grow);
    return toScreen(stage, p);
  };
  const arc = (middle: Vector3, a: Vector3, b: Vector3, r: number, angle: number, grow: number) =>
    Array.from({ length: STEPS + 1 }, (_, i) => {
      const t = angle * ((2 * i) / STEPS - 1);
      return see(addScaled(addScaled(middle, a, r * Math.cos(t)), b, r * Math.sin(t)), grow);
    });
  return {
    centre,
    place,
    outline: (grow = 1) => {
      const [a, b] = square(view);
      return arc([0, 0, 0], a, b, 1, Math.PI, grow).slice(1);
    },
    cap: (normal, distance, grow = 1) => {
      const n = normalize(normal);
      const facing = dot(n, view);
      // The outline's arc beyond the plane, and the visible arc of the plane's own circle.
      const rise = addScaled(n, view, -facing);
      const riseLength = length(rise) || 1e-6;
      const a = scale(rise, 1 / riseLength);
      const edge = Math.acos(clamp(distance / riseLength, -1, 1));
      const dip = addScaled(view, n, -facing);
      const dipLength = length(dip) || 1e-6;
      const b = scale(dip, 1 / dipLength);
      const radius = Math.sqrt(1 - distance * distance);
      const cut = Math.acos(clamp((-distance * facing) / (radius * dipLength), -1, 1));
      const outer = arc([0, 0, 0], a, cross(view, a), 1, edge, grow);
      const inner = arc(scale(n, distance), b, cross(n, b), radius, cut, grow);
      // The whole outline, or none of it, lies beyond the plane.
      if (edge > 3.14) {
        const hole = cut > 3.14 ? polygon(clockwise(inner).reverse()) : '';
        return polygon(clockwise(outer)) + hole;
      }
      if (edge < 0.01) return cut > 3.14 ? polygon(clockwise(inner)) : '';
      const end = outer[STEPS]!;
      const off = (p: Point) => Math.hypot(p[0] - end[0], p[1] - end[1]);
      if (off(inner[0]!) > off(inner[STEPS]!)) inner.reverse();
      return polygon(clockwise([...outer, ...inner]));
    },
  };
}
