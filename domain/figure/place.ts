/** Places and directions of limbs, from their frames into the world. */
import type { SolvedLeg, SpineCurve } from './body.ts';
import type { FrameName, Placed } from './pose.ts';
import { frameUp } from './rotation.ts';
import type { Skeleton } from './skeleton.ts';
import {
  add,
  type Frame,
  IDENTITY,
  length,
  mixVector,
  normalize,
  ORIGIN,
  rotate,
  subtract,
  type Vector3,
} from './vector.ts';

export type Sign = 1 | -1;
/** The sides of the body, and the sign of their X. */
export const SIDES = [
  ['left', 1],
  ['right', -1],
] as const;
type Origin = readonly [at: Vector3, axes: Frame];

/** What is known of the body while it is being solved, in this order. */
export interface PartialBody {
  readonly skeleton: Skeleton;
  readonly pelvisAt: Vector3;
  readonly pelvis: Frame;
  readonly spine: SpineCurve;
  readonly chest: Frame;
  readonly skullBase: Vector3;
  readonly headAxes: Frame;
  readonly shoulder: (sign: Sign) => Vector3;
  readonly legs: Readonly<Partial<Record<Sign, SolvedLeg>>>;
}

const shinOf = ({ knee, ankle, front, foot }: SolvedLeg): Origin => [
  mixVector(knee, ankle, 0.5),
  frameUp(normalize(subtract(knee, ankle)), front, foot[2]),
];

const originOf = (body: PartialBody, name: FrameName, sign: Sign): Origin => {
  const [whose, part] = name.split(/-(.*)/) as [string, string | undefined];
  const owner = whose === 'other' ? (-sign as Sign) : sign;
  // Legs are solved before arms: where one is asked for, it is there.
  const leg = body.legs[owner]!;
  switch (part ?? whose) {
    case 'pelvis':
      return [body.pelvisAt, body.pelvis];
    case 'chest':
      return [body.spine.at(body.skeleton.shoulder[1]), body.chest];
    case 'head':
      return [body.skullBase, body.headAxes];
    case 'shoulder':
      return [body.shoulder(owner), body.chest];
    case 'shoulder-upright':
      return [body.shoulder(owner), IDENTITY];
    case 'knee':
      return [leg.knee, IDENTITY];
    case 'thigh':
      return [mixVector(leg.hip, leg.knee, 0.6), IDENTITY];
    case 'shin':
      return shinOf(leg);
    default:
      return [ORIGIN, IDENTITY];
  }
};

/** The place of a point that is given in the world. */
export const placedInWorld = ([, x, y, z]: Placed, sign: Sign): Vector3 => [x * sign, y, z];

/** A point of a limb of the side `sign`, in the world. */
export const placePoint = (body: PartialBody, [frame, x, y, z]: Placed, sign: Sign): Vector3 => {
  const [at, axes] = originOf(body, frame, sign);
  return add(at, rotate(axes, [x * sign, y, z]));
};

/** A direction of a limb of the side `sign`, in the world, length 1; of nothing, forward. */
export const placeDirection = (
  body: PartialBody,
  [frame, x, y, z]: Placed,
  sign: Sign,
): Vector3 => {
  const axes = originOf(body, frame, sign)[1];
  const direction = rotate(axes, [x * sign, y, z]);
  return length(direction) > 1e-9 ? normalize(direction) : axes[2];
};
