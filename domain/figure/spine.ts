/** The spine as a curve that bends evenly within each region. */
import type { SpineCurve } from './body.ts';
import type { Regions } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import type { Trunk } from './trunk.ts';
import {
  add,
  addScaled,
  clamp,
  compose,
  type Frame,
  mixVector,
  ORIGIN,
  rotationX,
  rotationY,
  rotationZ,
  scale,
  type Vector3,
} from './vector.ts';

const STEPS = 32;

/** A spine that does not yet know where it is: places are relative to the hip centre. */
export interface UnplacedSpine {
  readonly pelvis: Frame;
  frame(arc: number): Frame;
  at(arc: number): Vector3;
}

export const bendSpine = (trunk: Trunk, { spineKnots, spineLength }: Skeleton): UnplacedSpine => {
  const [pitch, yaw, roll] = trunk.turn;
  const pelvis = compose(rotationY(yaw), compose(rotationX(pitch), rotationZ(roll)));
  const upTo = (angles: Regions, arc: number): number => {
    let sum = 0;
    for (let i = 0; i < 3; i++) {
      const start = spineKnots[i]!;
      sum += angles[i]! * clamp((arc - start) / (spineKnots[i + 1]! - start), 0, 1);
    }
    return sum;
  };
  // The twist is innermost: it turns about the axis that is already bent.
  const frame = (arc: number): Frame =>
    compose(
      pelvis,
      compose(
        rotationX(upTo(trunk.flexion, arc)),
        compose(rotationZ(-upTo(trunk.sideBend, arc)), rotationY(upTo(trunk.twist, arc))),
      ),
    );
  const step = spineLength / STEPS;
  const places: Vector3[] = [ORIGIN];
  for (let i = 0; i < STEPS; i++) {
    places.push(addScaled(places[i]!, frame((i + 0.5) * step)[1], step));
  }
  const at = (arc: number): Vector3 => {
    if (arc <= 0) return scale(pelvis[1], arc);
    const x = Math.min(arc / step, STEPS);
    const i = Math.min(STEPS - 1, Math.floor(x));
    return mixVector(places[i]!, places[i + 1]!, x - i);
  };
  return { pelvis, frame, at };
};

export const placeSpine = (spine: UnplacedSpine, at: Vector3, trunk: Trunk): SpineCurve => ({
  ...trunk,
  frame: spine.frame,
  at: (arc) => add(at, spine.at(arc)),
});
