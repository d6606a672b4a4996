/** Planted knees, feet and hands pull the pelvis to where they can all be reached. */

import { followArm, isPlanted } from './arms.ts';
import { kneePlace, mixFoot, plantedFoot } from './foot.ts';
import { placedInWorld, type Sign } from './place.ts';
import type { FootPose, Pose } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import {
  add,
  addScaled,
  cross,
  distance,
  dot,
  type Frame,
  length,
  mix,
  mixVector,
  rotate,
  scale,
  subtract,
  type Vector3,
} from './vector.ts';

/** A joint that moves with the pelvis, and what ties it: at most (or exactly) so far from `to`. */
interface Tie {
  /** Where the joint is when the hip centre is at `at`. */
  readonly joint: (at: Vector3) => Vector3;
  readonly to: Vector3;
  readonly most: number;
  /** Share of an exact distance: 1 a kneeling thigh, 0 only a greatest distance. */
  readonly exact: number;
}

// Neither arm nor leg is pulled quite straight.
const REACH = 0.998;
const MOST_STEPS = 24;
/**
 * How much staying where one is wanted weighs against the ties. Above upright thighs the body can
 * only sink by sliding far forward; this lets a millimetre or two go rather than slide.
 */
const STAY = 0.005;
const CLOSE_ENOUGH = 1e-7;

const kneeling = (foot: FootPose): number => (foot.by === 'knee' ? 1 : 0);

/** Where the ankle is bound to be whatever the trunk does. */
const fixedAnkle = (foot: FootPose, sign: Sign, skeleton: Skeleton): Vector3 | undefined => {
  if (foot.by !== 'ankle') return plantedFoot(foot, sign, skeleton).ankle;
  return foot.at[0] === 'world' ? placedInWorld(foot.at, sign) : undefined;
};

const legTies = (
  from: FootPose,
  to: FootPose,
  amount: number,
  sign: Sign,
  hip: Tie['joint'],
  skeleton: Skeleton,
): Tie[] => {
  const kind = mixFoot(from, to, amount, sign);
  if (kind?.by === 'knee') {
    return [{ joint: hip, to: kneePlace(kind, sign), most: skeleton.thigh, exact: 1 }];
  }
  const most = (skeleton.thigh + skeleton.shin) * REACH;
  const a = fixedAnkle(kind ?? from, sign, skeleton);
  const b = kind ? a : fixedAnkle(to, sign, skeleton);
  const ties: Tie[] = [];
  if (a && b) ties.push({ joint: hip, to: mixVector(a, b, amount), most, exact: 0 });
  const share = mix(kneeling(from), kneeling(to), amount);
  const knee = from.by === 'knee' ? from : to.by === 'knee' ? to : undefined;
  if (knee && share > 0) {
    ties.push({ joint: hip, to: kneePlace(knee, sign), most: skeleton.thigh, exact: share });
  }
  return ties;
};

/**
 * The step of the hip centre that best meets the ties that are not met and strays least from
 * `home`: least squares over their directions (three unknowns, so the inverse is written with
 * cross products).
 */
const stepToward = (at: Vector3, home: Vector3, ties: readonly Tie[]): Vector3 => {
  let rows: Frame = [
    [STAY, 0, 0],
    [0, STAY, 0],
    [0, 0, STAY],
  ];
  let wanted = scale(subtract(home, at), STAY);
  for (const { joint, to, most, exact } of ties) {
    const way = subtract(joint(at), to);
    const apart = length(way) || 1e-9;
    if (exact === 0 && apart <= most) continue;
    // A knee that is just leaving the floor or coming down to it pulls ever so little.
    const weight = exact > 0 ? exact ** 3 : 1;
    const n = scale(way, 1 / apart);
    rows = [
      addScaled(rows[0], n, n[0] * weight),
      addScaled(rows[1], n, n[1] * weight),
      addScaled(rows[2], n, n[2] * weight),
    ];
    wanted = addScaled(wanted, n, (most - apart) * weight);
  }
  const first = cross(rows[1], rows[2]);
  const inverse: Frame = [first, cross(rows[2], rows[0]), cross(rows[0], rows[1])];
  return scale(rotate(inverse, wanted), 1 / dot(rows[0], first));
};

/**
 * The hip centre nearest to `wanted` from which every planted contact is in reach.
 * `hip` and `shoulder` are relative to the hip centre.
 */
export const reachContacts = (
  wanted: Vector3,
  from: Pose,
  to: Pose,
  amount: number,
  hip: (sign: Sign) => Vector3,
  shoulder: (sign: Sign) => Vector3,
  chest: Frame,
  skeleton: Skeleton,
): Vector3 => {
  const hands: Tie[] = [];
  const legs: Tie[] = [];
  for (const [side, sign] of [
    ['left', 1],
    ['right', -1],
  ] as const) {
    legs.push(
      ...legTies(
        from.feet[side],
        to.feet[side],
        amount,
        sign,
        (at) => add(at, hip(sign)),
        skeleton,
      ),
    );
    const a = from.hands[side];
    const b = to.hands[side];
    if (isPlanted(a) && isPlanted(b) && !a.swing && !b.swing) {
      const target = mixVector(placedInWorld(a.wrist, sign), placedInWorld(b.wrist, sign), amount);
      hands.push({
        joint: (at) => followArm(add(at, shoulder(sign)), target, chest, sign, skeleton),
        to: target,
        most: (skeleton.upperArm + skeleton.forearm) * REACH,
        exact: 0,
      });
    }
  }
  // A knee that is just being put down is tied the more, the more it bears.
  const ties = [...hands, ...legs].map((tie) => {
    const now = distance(tie.joint(wanted), tie.to);
    return tie.exact > 0 && tie.exact < 1 ? { ...tie, most: mix(now, tie.most, tie.exact) } : tie;
  });
  let at = wanted;
  for (let step = 0; step < MOST_STEPS; step++) {
    const move = stepToward(at, wanted, ties);
    at = add(at, move);
    if (length(move) < CLOSE_ENOUGH) break;
  }
  return at;
};
