/** Planted knees, feet and hands pull the pelvis to where they can all be reached. */

import { followArm, isPlanted } from './arms.ts';
import { type Contact, contactBetween, contactOf, plantedAnkle } from './foot.ts';
import { placedInWorld, SIDES, type Sign } from './place.ts';
import type { FootPose, Pose } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import {
  add,
  addScaled,
  cross,
  distance,
  dot,
  type Frame,
  IDENTITY,
  length,
  mix,
  mixVector,
  ORIGIN,
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

const legTies = (
  from: FootPose,
  to: FootPose,
  amount: number,
  sign: Sign,
  joint: Tie['joint'],
  wanted: Vector3,
  skeleton: Skeleton,
): Tie[] => {
  const ties: Tie[] = [];
  // A knee that is just being put down is tied the more, the more it bears.
  const tieKnee = ({ at }: Contact, exact: number) =>
    ties.push({
      joint,
      to: at,
      most: mix(distance(joint(wanted), at), skeleton.thigh, exact),
      exact,
    });
  const between = contactBetween(from, to, amount, sign);
  if (between?.kneels) {
    tieKnee(between, 1);
    return ties;
  }
  /** Where the ankle is bound to be whatever the trunk does. */
  const ankleOf = (foot: FootPose): Vector3 | undefined => {
    if (foot.by !== 'ankle') return plantedAnkle(contactOf(foot, sign)!, skeleton);
    return foot.at[0] === 'world' ? placedInWorld(foot.at, sign) : undefined;
  };
  const a = between ? plantedAnkle(between, skeleton) : ankleOf(from);
  const b = between ? a : ankleOf(to);
  if (a && b) {
    const most = (skeleton.thigh + skeleton.shin) * REACH;
    ties.push({ joint, to: mixVector(a, b, amount), most, exact: 0 });
  }
  // One of the two kneels: its knee leaves the floor or comes down to it.
  for (const [foot, share] of [
    [from, 1 - amount],
    [to, amount],
  ] as const) {
    if (foot.by === 'knee' && share > 0) tieKnee(contactOf(foot, sign)!, share);
  }
  return ties;
};

/**
 * How far the hip centre at `at` is from meeting the ties and from `home` (a weighted sum of
 * squares), and the step that best lessens it: least squares over the directions of the ties that
 * are not met (three unknowns, so the inverse is written with cross products).
 */
const stepToward = (
  at: Vector3,
  home: Vector3,
  ties: readonly Tie[],
): readonly [off: number, step: Vector3] => {
  const back = subtract(home, at);
  let off = STAY * dot(back, back);
  let rows = IDENTITY.map((axis) => scale(axis, STAY));
  let wanted = scale(back, STAY);
  for (const { joint, to, most, exact } of ties) {
    const way = subtract(joint(at), to);
    const apart = length(way) || 1e-9;
    if (exact === 0 && apart <= most) continue;
    // A knee that is just leaving the floor or coming down to it pulls ever so little.
    const weight = exact > 0 ? exact ** 3 : 1;
    const gap = most - apart;
    const n = scale(way, 1 / apart);
    off += gap * gap * weight;
    rows = rows.map((row, i) => addScaled(row, n, n[i]! * weight));
    wanted = addScaled(wanted, n, gap * weight);
  }
  const [a, b, c] = rows as unknown as Frame;
  const first = cross(b, c);
  return [off, scale(rotate([first, cross(c, a), cross(a, b)], wanted), 1 / dot(a, first))];
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
  const ties: Tie[] = [];
  for (const [side, sign] of SIDES) {
    const hipAt = hip(sign);
    const joint = (at: Vector3) => add(at, hipAt);
    ties.push(...legTies(from.feet[side], to.feet[side], amount, sign, joint, wanted, skeleton));
    const a = from.hands[side];
    const b = to.hands[side];
    if (!isPlanted(a) || !isPlanted(b) || a.swing || b.swing) continue;
    const target = mixVector(placedInWorld(a.wrist, sign), placedInWorld(b.wrist, sign), amount);
    const shoulderAt = shoulder(sign);
    ties.push({
      joint: (at) => followArm(add(at, shoulderAt), target, chest, sign, skeleton),
      to: target,
      most: (skeleton.upperArm + skeleton.forearm) * REACH,
      exact: 0,
    });
  }
  let at = wanted;
  let least = Infinity;
  let move = ORIGIN;
  for (let step = 0; step < MOST_STEPS; step++) {
    const there = add(at, move);
    const [off, next] = stepToward(there, wanted, ties);
    // A step that made it worse was too long: ties that contradict each other would swing for ever.
    if (off > least) move = scale(move, 0.5);
    else {
      at = there;
      least = off;
      move = next;
    }
    if (length(move) < CLOSE_ENOUGH) break;
  }
  return at;
};
