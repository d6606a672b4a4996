/**
 * Vectors and rotations of the figure's space: metres, Y up. The figure faces +Z at rest and its
 * own left is +X.
 */

export type Vector3 = readonly [x: number, y: number, z: number];

/** A rotation as its three column vectors: where the X, Y and Z axes go. Orthonormal. */
export type Frame = readonly [x: Vector3, y: Vector3, z: Vector3];

export const RADIANS = Math.PI / 180;
export const ORIGIN: Vector3 = [0, 0, 0];
export const IDENTITY: Frame = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

export const add = (a: Vector3, b: Vector3): Vector3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vector3, b: Vector3): Vector3 => [
  a[0] - b[0],
  a[1] - b[1],
  a[2] - b[2],
];
export const scale = (a: Vector3, k: number): Vector3 => [a[0] * k, a[1] * k, a[2] * k];
/** `a + b * k`, the commonest step of the solver, without a vector in between. */
export const addScaled = (a: Vector3, b: Vector3, k: number): Vector3 => [
  a[0] + b[0] * k,
  a[1] + b[1] * k,
  a[2] + b[2] * k,
];
export const dot = (a: Vector3, b: Vector3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vector3, b: Vector3): Vector3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: Vector3): number => Math.sqrt(dot(a, a));
export const distance = (a: Vector3, b: Vector3): number => length(subtract(a, b));
/** The unit vector along `a`; the zero vector stays zero. */
export const normalize = (a: Vector3): Vector3 => scale(a, 1 / (length(a) || 1));
export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
export const mixVector = (a: Vector3, b: Vector3, t: number): Vector3 => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];
/** `t` of the way from one to another of the same shape: every number is mixed, all else stays. */
export const between = <T>(a: T, b: T, t: number): T => {
  if (typeof a === 'number') return mix(a, b as number, t) as T;
  if (Array.isArray(a)) return a.map((each, i) => between(each, (b as T & unknown[])[i], t)) as T;
  if (typeof a !== 'object' || !a) return a;
  const mixed: T & object = { ...a };
  for (const key in mixed) mixed[key] = between(mixed[key], (b as T & object)[key], t);
  return mixed;
};
export const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value));
/** From 0 to 1, beginning and ending gently; beyond, the ends. */
export const smooth = (x: number): number => {
  const t = clamp(x, 0, 1);
  return t * t * (3 - 2 * t);
};
/** Takes away from `a` what lies along the unit vector `axis`. */
export const reject = (a: Vector3, axis: Vector3): Vector3 => addScaled(a, axis, -dot(a, axis));

/** Degrees between two directions, 0 to 180. */
export const angleBetween = (a: Vector3, b: Vector3): number =>
  Math.acos(clamp(dot(normalize(a), normalize(b)), -1, 1)) / RADIANS;

/** `frame * v`: from the frame's own axes to the axes the frame is given in. */
export const rotate = (f: Frame, v: Vector3): Vector3 => [
  f[0][0] * v[0] + f[1][0] * v[1] + f[2][0] * v[2],
  f[0][1] * v[0] + f[1][1] * v[1] + f[2][1] * v[2],
  f[0][2] * v[0] + f[1][2] * v[1] + f[2][2] * v[2],
];
/** The inverse of `rotate`: the components of `v` along the frame's axes. */
export const unrotate = (f: Frame, v: Vector3): Vector3 => [
  dot(f[0], v),
  dot(f[1], v),
  dot(f[2], v),
];
/** First `b`, then `a`. */
export const compose = (a: Frame, b: Frame): Frame => [
  rotate(a, b[0]),
  rotate(a, b[1]),
  rotate(a, b[2]),
];
/** About X: positive bends a standing body forward. */
export const rotationX = (degrees: number): Frame => {
  const c = Math.cos(degrees * RADIANS);
  const s = Math.sin(degrees * RADIANS);
  return [
    [1, 0, 0],
    [0, c, s],
    [0, -s, c],
  ];
};
/** About Y: positive turns to the figure's left. */
export const rotationY = (degrees: number): Frame => {
  const c = Math.cos(degrees * RADIANS);
  const s = Math.sin(degrees * RADIANS);
  return [
    [c, 0, -s],
    [0, 1, 0],
    [s, 0, c],
  ];
};
/** About Z: positive leans to the figure's right. */
export const rotationZ = (degrees: number): Frame => {
  const c = Math.cos(degrees * RADIANS);
  const s = Math.sin(degrees * RADIANS);
  return [
    [c, s, 0],
    [-s, c, 0],
    [0, 0, 1],
  ];
};
