/** What a foot is asked to do between two poses. */
import { type PartialBody, placeDirection, placePoint, type Sign } from './place.ts';
import type { FootPose, Placed } from './pose.ts';
import { frameUp } from './rotation.ts';
import type { Skeleton } from './skeleton.ts';
import {
  addScaled,
  between,
  clamp,
  compose,
  distance,
  type Frame,
  normalize,
  rotate,
  rotationX,
  rotationY,
  subtract,
  type Vector3,
} from './vector.ts';

const BALL_HEIGHT = 0.026;
const KNEE_HEIGHT = 0.058;
/** Pitch of a foot whose top lies on the floor behind a knee. */
const FLAT_BEHIND = 145;
const DEFAULT_KNEE: Placed = ['pelvis', 0.12, 0.1, 1];

/** Rises and falls between two poses when the limb really travels; its height at `amount`. */
export const arcHeight = (from: Vector3, to: Vector3, amount: number): number =>
  Math.sin(Math.PI * amount) * clamp(distance(from, to) * 4 - 0.08, 0, 1);

/** A ball of the foot or a knee that is planted: numbers only, world axes. */
export interface Contact {
  readonly kneels: boolean;
  readonly at: Vector3;
  readonly yaw: number;
  readonly pitch: number;
}

/** Absent for a foot that is in the air. */
export const contactOf = (foot: FootPose, sign: Sign): Contact | undefined => {
  if (foot.by === 'ankle') return undefined;
  const kneels = foot.by === 'knee';
  const { at, yaw = 0, pitch = kneels ? FLAT_BEHIND : 0 } = foot;
  const [x, y, z] = at.length === 3 ? at : [at[0], kneels ? KNEE_HEIGHT : BALL_HEIGHT, at[1]];
  return {
    kneels,
    at: [x * sign, y, z],
    yaw: yaw * sign,
    pitch,
  };
};

/** How high a foot is lifted on its way from one place to another. */
export const liftOf = (
  from: FootPose,
  to: FootPose,
  start: Vector3,
  end: Vector3,
  amount: number,
): number => Math.max(from.lift ?? 0, to.lift ?? 0) * arcHeight(start, end, amount);

/**
 * Between two contacts of the same kind: the same kind, with numbers in between, so that what is
 * planted stays planted while the rest of the foot moves. Absent if the kinds differ.
 */
export const contactBetween = (
  from: FootPose,
  to: FootPose,
  amount: number,
  sign: Sign,
): Contact | undefined => {
  const a = contactOf(from, sign);
  const b = contactOf(to, sign);
  if (!a || a.kneels !== b?.kneels) return undefined;
  const { at, ...turn } = between(a, b, amount);
  return { ...turn, at: addScaled(at, [0, 1, 0], liftOf(from, to, a.at, b.at, amount)) };
};

export const footAxes = ({ yaw, pitch }: Contact): Frame =>
  compose(rotationY(yaw), rotationX(pitch));

/** Where the ankle is whatever the trunk does. */
export const plantedAnkle = (contact: Contact, { ball, shin }: Skeleton): Vector3 => {
  const { kneels, at, yaw } = contact;
  const toBall = rotate(footAxes(contact), ball);
  if (!kneels) return subtract(at, toBall);
  // Behind a knee the ball of the foot lies on the floor, too.
  const drop = at[1] - BALL_HEIGHT + toBall[1];
  const back = Math.sqrt(Math.max(0, shin ** 2 - drop ** 2));
  return subtract(at, rotate(rotationY(yaw), [0, drop, back]));
};

/** What one pose wants of a leg. */
export interface LegGoal {
  readonly ankle: Vector3;
  /** Where the knee points, or to where it is when it stands on the floor. */
  readonly knee: Vector3;
  /** The foot's axes, which may follow the shin. */
  readonly axes: (knee: Vector3, ankle: Vector3, front: Vector3) => Frame;
}

export const legGoal = (foot: FootPose, sign: Sign, hip: Vector3, body: PartialBody): LegGoal => {
  const contact = contactOf(foot, sign);
  const knee =
    foot.by === 'knee'
      ? normalize(subtract(contact!.at, hip))
      : placeDirection(body, foot.knee ?? DEFAULT_KNEE, sign);
  if (foot.by !== 'ankle') {
    const axes = footAxes(contact!);
    return { ankle: plantedAnkle(contact!, body.skeleton), knee, axes: () => axes };
  }
  const { at, turn = 0, plantarflexion = 0 } = foot;
  return {
    ankle: placePoint(body, at, sign),
    knee,
    // As it hangs on the shin: square to it, then pointed and turned.
    axes: (from, to, front) => {
      const shin = frameUp(normalize(subtract(from, to)), front, [0, 0, 1]);
      return compose(compose(shin, rotationY(turn * sign)), rotationX(plantarflexion));
    },
  };
};
