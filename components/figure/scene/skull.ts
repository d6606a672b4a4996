import type { Point } from '../../../domain/figure/projection.ts';
import {
  add,
  addScaled,
  dot,
  normalize,
  rotate,
  scale,
  unrotate,
  type Vector3,
} from '../../../domain/figure/vector.ts';
import { square, turns } from './ring.ts';
import { type Stage, toScreen } from './stage.ts';

/** The skull's ellipsoid, seen: places on it are unit vectors in a sphere's own coordinates. */
export interface Skull {
  readonly centre: Vector3;
  /** A point of the head (m from the base of the skull, head's axes). */
  readonly place: (x: number, y: number, z: number) => Vector3;
  /**
   * Points whose hull is what is seen of the cap beyond the plane `normal · q = distance`, if the
   * plane looks at the viewer. `grow` times as large as the skull.
   */
  readonly cap: (normal: Vector3, distance: number, grow?: number) => Point[];
}

const OUTLINE = turns(24);
/** How finely the edge between hair and face is drawn. */
const HAIRLINE = turns(72);

export function skull(stage: Stage): Skull {
  const { head, skeleton } = stage.body;
  const { frame, skullBase } = head;
  const [width, height, depth] = skeleton.flesh.head;
  const stretch = ([x, y, z]: Vector3): Vector3 => [x * width, y * height, z * depth];
  const place = (x: number, y: number, z: number) => add(skullBase, rotate(frame, [x, y, z]));
  const centre = place(...skeleton.headCentre);
  // Toward the viewer, in the sphere's coordinates.
  const view = normalize(stretch(unrotate(frame, stage.view.axes[2])));
  return {
    centre,
    place,
    cap: (normal, distance, grow = 1) => {
      // The skull's outline beyond the plane, and the near half of the plane's own circle.
      const whole = distance <= -1;
      const circle = (axis: Vector3, at: number) => {
        const [a, b] = square(axis);
        const radius = Math.sqrt(1 - at * at);
        return (whole ? OUTLINE : HAIRLINE).map(([c, s]) =>
          addScaled(addScaled(scale(axis, at), a, c * radius), b, s * radius),
        );
      };
      return [
        ...circle(view, 0).filter((q) => dot(q, normal) > distance),
        ...(whole ? [] : circle(normal, distance).filter((q) => dot(q, view) > 0)),
      ].map((q) => toScreen(stage, add(centre, rotate(frame, scale(stretch(q), grow)))));
    },
  };
}
