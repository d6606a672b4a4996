/** Planted knees, feet and hands pull the pelvis to where they can all be reached. */

import { isPlanted } from './arms.ts';
import { kneePlace, mixFoot, plantedFoot } from './foot.ts';
import { placedInWorld, type Sign } from './place.ts';
import type { FootPose, Pose } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import {
  add,
  addScaled,
  distance,
  length,
  mix,
  mixVector,
  ORIGIN,
  subtract,
  type Vector3,
} from './vector.ts';

/** A joint that moves with the pelvis, and what ties it: at most (or exactly) so far from `to`. */
interface Tie {
  /** From the hip centre to the joint. */
  readonly joint: Vector3;
  readonly to: Vector3;
  readonly most: number;
  /** Share of an exact distance: 1 a kneeling thigh, 0 only a greatest distance. */
  readonly exact: number;
}

// The shoulder girdle lends the arm a little; a leg is not pulled quite straight.
const ARM_REACH = 1.03;
const LEG_REACH = 0.998;
const MOST_STEPS = 40;
const CLOSE_ENOUGH = 1e-5;

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
  hip: Vector3,
  skeleton: Skeleton,
): Tie[] => {
  const kind = mixFoot(from, to, amount, sign);
  if (kind?.by === 'knee') {
    return [{ joint: hip, to: kneePlace(kind, sign), most: skeleton.thigh, exact: 1 }];
  }
  const most = (skeleton.thigh + skeleton.shin) * LEG_REACH;
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

/** Left and right together, so that neither side goes first and mirroring stays exact. */
const pull = (at: Vector3, ties: readonly Tie[]): Vector3 => {
  let sum = ORIGIN;
  let pulling = 0;
  for (const { joint, to, most, exact } of ties) {
    const way = subtract(add(at, joint), to);
    const apart = length(way) || 1e-9;
    if (exact === 0 && apart <= most) continue;
    sum = addScaled(sum, way, most / apart - 1);
    pulling++;
  }
  return pulling > 0 ? addScaled(at, sum, 1 / pulling) : at;
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
  skeleton: Skeleton,
): Vector3 => {
  const hands: Tie[] = [];
  const legs: Tie[] = [];
  for (const [side, sign] of [
    ['left', 1],
    ['right', -1],
  ] as const) {
    legs.push(...legTies(from.feet[side], to.feet[side], amount, sign, hip(sign), skeleton));
    const a = from.hands[side];
    const b = to.hands[side];
    if (isPlanted(a) && isPlanted(b) && !a.swing && !b.swing) {
      hands.push({
        joint: shoulder(sign),
        to: mixVector(placedInWorld(a.wrist, sign), placedInWorld(b.wrist, sign), amount),
        most: (skeleton.upperArm + skeleton.forearm) * ARM_REACH,
        exact: 0,
      });
    }
  }
  // A knee that is just being put down is tied the more, the more it bears.
  const eased = legs.map((tie) => {
    const now = distance(add(wanted, tie.joint), tie.to);
    return tie.exact > 0 && tie.exact < 1 ? { ...tie, most: mix(now, tie.most, tie.exact) } : tie;
  });
  const feet = eased.filter((tie) => tie.exact === 0);
  const knees = eased.filter((tie) => tie.exact > 0);
  let at = wanted;
  for (let step = 0; step < MOST_STEPS; step++) {
    // Knees last: their thighs have a length, arms and feet only a reach.
    const next = pull(pull(pull(at, hands), feet), knees);
    const moved = distance(next, at);
    at = next;
    if (moved < CLOSE_ENOUGH) break;
  }
  return at;
};
