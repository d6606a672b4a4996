/**
 * The other side. Limbs count outward (see `pose.ts`), so they only change places; what is along
 * the world's X changes sign. Mirrored twice is the same, to the last bit.
 */
import type { Side } from '../movement/movement.ts';
import type { CameraAngles } from './camera.ts';
import type { Pose } from './pose.ts';
import type { Prop } from './props.ts';
import type { FigureMovement } from './sequence.ts';

export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

type Change = (value: never) => unknown;

/** Not `-x`, which would make a negative zero of a zero. */
const flip = (x: number): number => 0 - x;
const flipAll = (x: number | readonly number[]) => (typeof x === 'number' ? flip(x) : x.map(flip));
/** X comes first, in the plane and in space. */
const flipX = ([x, ...others]: readonly number[]) => [flip(x!), ...others];
const exchange = ({ left, right }: Record<Side, unknown>) => ({ left: right, right: left });
const each = (named: object): object =>
  Object.fromEntries(Object.entries(named).map(([name, one]) => [name, mirror(one)]));

/** What becomes of a field, wherever it is; the others are looked into, or stay as they are. */
const CHANGES: Readonly<Record<string, Change>> = {
  side: otherSide,
  hand: otherSide,
  feet: exchange,
  hands: exchange,
  at: flipX,
  rest: flipX,
  centre: flipX,
  rotation: ([pitch, ...others]: readonly number[]) => [pitch, ...others.map(flip)],
  sideBend: flipAll,
  twist: flipAll,
  tilt: flip,
  turn: flip,
  yaw: flip,
  yawDegrees: flip,
  // From the least to the greatest.
  x: ([low, high]: readonly [number, number]) => [flip(high), flip(low)],
  // Around the body 0 is the left side and 180 the right; -90 stays the back.
  direction: (degrees: number) => (degrees < 0 ? -180 : 180) - degrees,
  through: (points: readonly (string | readonly number[])[]) =>
    points.map((point) =>
      typeof point === 'string'
        ? point.replace(/^(left|right)/, (side) => otherSide(side as Side))
        : flipX(point),
    ),
  // Their names are names only.
  poses: each,
  variants: each,
  tracks: (tracks: object) => tracks,
};

const mirror = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(mirror) as T;
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key in CHANGES ? CHANGES[key]!(one as never) : mirror(one),
    ]),
  ) as T;
};

export const mirrorPose: (pose: Pose) => Pose = mirror;
export const mirrorCamera: (camera: CameraAngles) => CameraAngles = mirror;
export const mirrorProp: (prop: Prop) => Prop = mirror;

/** The movement for the other side: poses, props, mat, glow, camera and variants. */
export const mirrorMovement: (movement: FigureMovement) => FigureMovement = mirror;
