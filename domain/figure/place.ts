/** Places and directions of limbs, from their frames into the world. */
import type { SolvedArm, SolvedLeg, SpineCurve } from './body.ts';
import type { FrameName, Placed } from './pose.ts';
import { squareTo } from './rotation.ts';
import type { Skeleton } from './skeleton.ts';
import {
  add,
  addScaled,
  cross,
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
  readonly leg: (sign: Sign) => SolvedLeg | undefined;
  readonly arm: (sign: Sign) => SolvedArm | undefined;
}

const MID_BACK = 0.28;

const legPart = (leg: SolvedLeg, part: string): Origin => {
  if (part === 'knee') return [leg.knee, IDENTITY];
  if (part === 'ankle') return [leg.ankle, IDENTITY];
  if (part === 'thigh') return [mixVector(leg.hip, leg.knee, 0.6), IDENTITY];
  if (part === 'foot') return [leg.ankle, leg.foot];
  const up = normalize(subtract(leg.knee, leg.ankle));
  const front = squareTo(up, leg.front, leg.foot[2]);
  return [mixVector(leg.knee, leg.ankle, 0.5), [cross(up, front), up, front]];
};

const armPart = (arm: SolvedArm, part: string, palmLength: number): Origin => {
  if (part === 'elbow') return [arm.elbow, IDENTITY];
  if (part === 'wrist') return [arm.wrist, IDENTITY];
  return [addScaled(arm.wrist, arm.hand[2], palmLength), arm.hand];
};

const originOf = (body: PartialBody, name: FrameName, sign: Sign): Origin => {
  if (name === 'world') return [ORIGIN, IDENTITY];
  if (name === 'pelvis') return [body.pelvisAt, body.pelvis];
  if (name === 'mid-back') return [body.spine.at(MID_BACK), body.spine.frame(MID_BACK)];
  if (name === 'chest') return [body.spine.at(body.skeleton.shoulder[1]), body.chest];
  if (name === 'head') return [body.skullBase, body.headAxes];
  const owner = name.startsWith('own') ? sign : (-sign as Sign);
  const part = name.slice(name.indexOf('-') + 1);
  if (part === 'shoulder') return [body.shoulder(owner), body.chest];
  if (part === 'shoulder-upright') return [body.shoulder(owner), IDENTITY];
  const leg = body.leg(owner);
  if (part === 'elbow' || part === 'wrist' || part === 'hand') {
    const arm = body.arm(owner);
    // Not solved yet: from in front of the chest the iteration finds its way.
    return arm
      ? armPart(arm, part, body.skeleton.palmLength)
      : [add(body.shoulder(owner), rotate(body.chest, [0, -0.15, 0.2])), body.chest];
  }
  return leg ? legPart(leg, part) : [body.pelvisAt, IDENTITY];
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
