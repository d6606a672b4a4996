/** Turning one rotation into another. */
import {
  addScaled,
  clamp,
  compose,
  cross,
  dot,
  type Frame,
  IDENTITY,
  length,
  normalize,
  ORIGIN,
  reject,
  scale,
  type Vector3,
} from './vector.ts';

/** The rotation by `angle` radians about the unit vector `axis` (Rodrigues). */
const about = (axis: Vector3, angle: number): Frame => {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const column = (v: Vector3): Vector3 =>
    addScaled(addScaled(scale(v, c), cross(axis, v), s), axis, dot(axis, v) * (1 - c));
  return IDENTITY.map(column) as unknown as Frame;
};

/** The shortest way from `a` (t = 0) to `b` (t = 1); stays a rotation all the way. */
export const mixFrame = (a: Frame, b: Frame, t: number): Frame => {
  if (t <= 0 || a === b) return a;
  if (t >= 1) return b;
  // Sum of the columns' cross products: the axis, times twice the sine of the angle.
  const swing = a.reduce<Vector3>(
    (sum, column, i) => addScaled(sum, cross(column, b[i]!), 0.5),
    ORIGIN,
  );
  const sine = length(swing);
  const cosine = (dot(a[0], b[0]) + dot(a[1], b[1]) + dot(a[2], b[2]) - 1) / 2;
  // Half a turn has no shortest way; turn about the frame's own Y then.
  const axis = sine > 1e-6 ? scale(swing, 1 / sine) : a[1];
  return compose(about(axis, t * Math.atan2(sine, clamp(cosine, -1, 1))), a);
};

/** A unit vector square to `axis`, as near to `wanted` as can be, else to `fallback`. */
export const squareTo = (axis: Vector3, wanted: Vector3, fallback: Vector3): Vector3 => {
  for (const each of [wanted, fallback, IDENTITY[1]]) {
    const square = reject(each, axis);
    if (length(square) > 1e-4) return normalize(square);
  }
  return IDENTITY[0];
};

/** A direction from `a` to `b` round the sphere, unlike a straight mix never short. */
export const mixDirection = (a: Vector3, b: Vector3, t: number): Vector3 => {
  const side = squareTo(a, b, [0, 0, 1]);
  const angle = Math.atan2(dot(b, side), dot(b, a)) * t;
  return addScaled(scale(a, Math.cos(angle)), side, Math.sin(angle));
};

/** The axes `[x, y, z]` with Z along `z` and Y as near to `y` as can be. */
export const frameAlong = (z: Vector3, y: Vector3, fallback: Vector3): Frame => {
  const up = squareTo(z, y, fallback);
  return [cross(up, z), up, z];
};

/** The axes `[x, y, z]` with Y along `y` and Z as near to `z` as can be. */
export const frameUp = (y: Vector3, z: Vector3, fallback: Vector3): Frame => {
  const forward = squareTo(y, z, fallback);
  return [cross(y, forward), y, forward];
};
