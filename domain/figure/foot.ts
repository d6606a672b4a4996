/** What a foot is asked to do between two poses. */
import { type PartialBody, placeDirection, placePoint, type Sign } from './place.ts';
import type { BallContact, FootPose, KneeContact, Placed } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import {
  clamp,
  compose,
  distance,
  type Frame,
  mix,
  mixVector,
  rotate,
  rotationX,
  rotationY,
  rotationZ,
  subtract,
  type Vector3,
} from './vector.ts';

const BALL_HEIGHT = 0.026;
const KNEE_HEIGHT = 0.058;
const ANKLE_HEIGHT = 0.05;
/** Pitch of a foot whose top lies on the floor behind a knee. */
const FOOT_FLAT_BEHIND = 145;
const DEFAULT_KNEE: Placed = ['pelvis', 0.12, 0.1, 1];

/** Rises and falls between two poses when the limb really travels; its height at `amount`. */
export const arcHeight = (from: Vector3, to: Vector3, amount: number): number =>
  Math.sin(Math.PI * amount) * clamp(distance(from, to) * 4 - 0.08, 0, 1);

/** The goal of a leg: the foot's axes are absent while they follow the shin. */
export interface LegGoal {
  readonly ankle: Vector3;
  /** Where the knee points, or to where it is when it stands on the floor. */
  readonly knee: Vector3;
  readonly foot?: Frame;
  readonly plantarflexion: number;
  readonly turn: number;
}

const point = (at: readonly number[], height: number, sign: Sign): Vector3 =>
  at.length > 2 ? [at[0]! * sign, at[1]!, at[2]!] : [at[0]! * sign, height, at[1]!];

export const ballPlace = (foot: BallContact, sign: Sign): Vector3 =>
  point(foot.at, BALL_HEIGHT, sign);
export const kneePlace = (foot: KneeContact, sign: Sign): Vector3 =>
  point(foot.at, KNEE_HEIGHT, sign);

const footAxes = (yaw: number, pitch: number, roll: number, sign: Sign): Frame =>
  compose(rotationY(yaw * sign), compose(rotationX(pitch), rotationZ(roll * sign)));

/** Ankle and axes of a foot whose place does not depend on the trunk. */
export const plantedFoot = (
  foot: BallContact | KneeContact,
  sign: Sign,
  skeleton: Skeleton,
): { readonly ankle: Vector3; readonly axes: Frame } => {
  if (foot.by === 'ball') {
    const axes = footAxes(foot.yaw ?? 0, foot.pitch ?? 0, foot.roll ?? 0, sign);
    return { ankle: subtract(ballPlace(foot, sign), rotate(axes, skeleton.ball)), axes };
  }
  const [x, y, z] = kneePlace(foot, sign);
  const height = foot.ankleHeight ?? ANKLE_HEIGHT;
  const yaw = -(foot.shinYaw ?? 0);
  const back = Math.sqrt(Math.max(0, skeleton.shin ** 2 - (y - height) ** 2));
  const [dx, , dz] = rotate(rotationY(yaw * sign), [0, 0, -back]);
  return {
    ankle: [x + dx, height, z + dz],
    axes: footAxes(yaw, foot.tuck ?? FOOT_FLAT_BEHIND, 0, sign),
  };
};

/**
 * Between two poses of the same kind: the same contact, with numbers in between, so that what is
 * planted stays planted while the rest of the foot moves. `undefined` if the kinds differ.
 */
export const mixFoot = (a: FootPose, b: FootPose, t: number, sign: Sign): FootPose | undefined => {
  if (a === b || (t === 0 && a.by === b.by)) return a;
  const lift = Math.max(a.lift ?? 0, b.lift ?? 0);
  const number = (p: number | undefined, q: number | undefined, other: number): number =>
    mix(p ?? other, q ?? other, t);
  const travel = (from: Vector3, to: Vector3): Vector3 => {
    const [x, y, z] = mixVector(from, to, t);
    return [x * sign, y + lift * arcHeight(from, to, t), z];
  };
  if (a.by === 'ball' && b.by === 'ball') {
    return {
      by: 'ball',
      at: travel(ballPlace(a, sign), ballPlace(b, sign)),
      yaw: number(a.yaw, b.yaw, 0),
      pitch: number(a.pitch, b.pitch, 0),
      roll: number(a.roll, b.roll, 0),
    };
  }
  if (a.by === 'knee' && b.by === 'knee') {
    return {
      by: 'knee',
      at: travel(kneePlace(a, sign), kneePlace(b, sign)),
      shinYaw: number(a.shinYaw, b.shinYaw, 0),
      tuck: number(a.tuck, b.tuck, FOOT_FLAT_BEHIND),
      ankleHeight: number(a.ankleHeight, b.ankleHeight, ANKLE_HEIGHT),
    };
  }
  return undefined;
};

/** The goal one pose sets. `hip` turns the place of a standing knee into a direction. */
export const legGoal = (foot: FootPose, sign: Sign, hip: Vector3, body: PartialBody): LegGoal => {
  if (foot.by === 'ankle') {
    return {
      ankle: placePoint(body, foot.at, sign),
      knee: placeDirection(body, foot.knee ?? DEFAULT_KNEE, sign),
      plantarflexion: foot.plantarflexion ?? 0,
      turn: (foot.turn ?? 0) * sign,
    };
  }
  const { ankle, axes } = plantedFoot(foot, sign, body.skeleton);
  const knee =
    foot.by === 'knee'
      ? subtract(kneePlace(foot, sign), hip)
      : placeDirection(body, foot.knee ?? DEFAULT_KNEE, sign);
  return { ankle, knee, foot: axes, plantarflexion: 0, turn: 0 };
};
