/** Solves one arm, given the trunk, the legs and (if it holds on to it) the other arm. */
import type { SolvedArm } from './body.ts';
import { arcHeight } from './foot.ts';
import { ELBOW_FLEXION } from './joint-limits.ts';
import { type PartialBody, placeDirection, placePoint, type Sign } from './place.ts';
import type { HandPose, Placed } from './pose.ts';
import { frameAlong, mixDirection, mixFrame } from './rotation.ts';
import type { Skeleton } from './skeleton.ts';
import { solveTwoBones } from './two-bone.ts';
import {
  add,
  addScaled,
  clamp,
  cross,
  distance,
  dot,
  type Frame,
  length,
  mix,
  mixVector,
  normalize,
  rotate,
  scale,
  subtract,
  type Vector3,
} from './vector.ts';

const DEFAULT_ELBOW: Placed = ['chest', 0.55, -0.5, -0.65];

/** Whether the hand rests on a fixed place of the world. */
export const isPlanted = (hand: HandPose): boolean => hand.wrist[0] === 'world' && !hand.free;

/**
 * The shoulder girdle follows the arm: up to 45 mm up and 30 mm in as it rises, 35 mm forward as
 * it reaches forward, 30 mm in as it crosses.
 */
export const followArm = (
  rest: Vector3,
  target: Vector3,
  chest: Frame,
  sign: Sign,
  { upperArm, forearm }: Skeleton,
): Vector3 => {
  const way = subtract(target, rest);
  const distanceToTarget = length(way);
  const d = scale(way, 1 / (distanceToTarget || 1));
  const up = Math.max(0, dot(d, chest[1]));
  const across = Math.max(0, -sign * dot(d, chest[0]));
  const stretched = clamp((distanceToTarget / (upperArm + forearm) - 0.6) / 0.4, 0, 1);
  const shift: Vector3 = [
    -sign * (0.025 * up + 0.03 * across),
    0.045 * up,
    0.035 * dot(d, chest[2]) * stretched,
  ];
  return add(rest, rotate(chest, shift));
};

/** A free hand swings round the shoulder; a straight line would cut through the body. */
const swing = (
  shoulder: Vector3,
  from: Vector3,
  to: Vector3,
  amount: number,
  through: Vector3 | undefined,
): Vector3 => {
  const u = subtract(from, shoulder);
  const v = subtract(to, shoulder);
  const a = normalize(u);
  const b = normalize(v);
  const direction = through
    ? mixDirection(
        mixDirection(a, normalize(through), amount),
        mixDirection(normalize(through), b, amount),
        amount,
      )
    : mixDirection(a, b, amount);
  return addScaled(shoulder, direction, mix(length(u), length(v), amount));
};

export const solveArm = (
  from: HandPose,
  to: HandPose,
  amount: number,
  sign: Sign,
  body: PartialBody,
): SolvedArm => {
  const { skeleton, chest } = body;
  const rest = body.shoulder(sign);
  const start = placePoint(body, from.wrist, sign);
  const end = from === to ? start : placePoint(body, to.wrist, sign);
  const via = to.swing ?? from.swing;
  const outward = via && ([via[0] * sign, via[1], via[2]] as const);
  const planted = isPlanted(from) && isPlanted(to);
  let target = mixVector(start, end, amount);
  // A hand that stays where it is, relative to the body, has nowhere to swing to.
  if (!planted && from !== to && amount > 0 && amount < 1) {
    target = swing(rest, start, end, amount, outward);
  } else if (outward) {
    target = addScaled(target, outward, arcHeight(start, end, amount));
  }

  const shoulder = followArm(rest, target, chest, sign, skeleton);
  const elbowOf = (hand: HandPose): Vector3 =>
    placeDirection(body, hand.elbow ?? DEFAULT_ELBOW, sign);
  const pole = from === to ? elbowOf(to) : mixDirection(elbowOf(from), elbowOf(to), amount);
  const bones = solveTwoBones(
    shoulder,
    target,
    skeleton.upperArm,
    skeleton.forearm,
    pole,
    scale(chest[2], -1),
    ELBOW_FLEXION.max,
  );

  const along = normalize(subtract(bones.end, bones.joint));
  const inward = scale(chest[0], -sign);
  const handOf = (hand: HandPose): Frame =>
    frameAlong(
      hand.fingers ? placeDirection(body, hand.fingers, sign) : along,
      hand.palm ? placeDirection(body, hand.palm, sign) : inward,
      chest[2],
    );
  let hand = handOf(from);
  if (from !== to) {
    hand = mixFrame(hand, handOf(to), amount);
    // In flight the wrist relaxes, straight, the palm square to the elbow's hinge; not round a bar.
    const held = Math.min(from.grip ?? 0, to.grip ?? 0);
    const loose = planted ? 0 : 0.95 * (1 - held) * arcHeight(start, end, amount);
    const easy = frameAlong(along, scale(cross(pole, along), sign), inward);
    if (loose > 0) hand = mixFrame(hand, easy, loose);
  }
  return {
    side: sign > 0 ? 'left' : 'right',
    sign,
    shoulder,
    elbow: bones.joint,
    wrist: bones.end,
    hand,
    grip: mix(from.grip ?? 0, to.grip ?? 0, amount),
    miss: bones.miss,
    planted: planted && distance(start, end) < 0.002,
  };
};
