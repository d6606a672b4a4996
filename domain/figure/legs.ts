/** Solves one leg once the pelvis is where it will stay. */
import type { SolvedLeg } from './body.ts';
import { contactBetween, footAxes, legGoal, liftOf, plantedAnkle } from './foot.ts';
import { KNEE_FLEXION } from './joint-limits.ts';
import type { PartialBody, Sign } from './place.ts';
import type { FootPose } from './pose.ts';
import { mixDirection, mixFrame, squareTo } from './rotation.ts';
import { solveTwoBones } from './two-bone.ts';
import {
  add,
  addScaled,
  clamp,
  distance,
  type Frame,
  mixVector,
  normalize,
  rotate,
  subtract,
  type Vector3,
} from './vector.ts';

/** The toes' length from the ball, and the height of their middle when they lie on the floor. */
const TOES = 0.055;
const TOES_HEIGHT = 0.02;

/** Toes give way to the floor: flat when the heel lifts, tucked under, or flat on their backs. */
const toeDirection = (foot: Frame, ball: Vector3): Vector3 => {
  const forward = foot[2];
  const lowest = clamp((TOES_HEIGHT - ball[1]) / TOES, -1, 0.5);
  if (forward[1] >= lowest) return forward;
  // Up to a pitch of about 115° toes bend back under the foot, beyond they lie on their backs.
  const level = addScaled(forward, foot[1], 0.466);
  const flat = normalize([level[0], 0, level[2]]);
  return addScaled([0, lowest, 0], flat, Math.sqrt(1 - lowest ** 2));
};

export const solveLeg = (
  from: FootPose,
  to: FootPose,
  amount: number,
  sign: Sign,
  hip: Vector3,
  body: PartialBody,
): SolvedLeg => {
  const { skeleton } = body;
  const start = legGoal(from, sign, hip, body);
  const end = from === to ? start : legGoal(to, sign, hip, body);
  const contact = contactBetween(from, to, amount, sign);
  const lift = liftOf(from, to, start.ankle, end.ankle, amount);
  const target = contact
    ? plantedAnkle(contact, skeleton)
    : addScaled(mixVector(start.ankle, end.ankle, amount), [0, 1, 0], lift);
  const pole = contact?.kneels
    ? subtract(contact.at, hip)
    : mixDirection(start.knee, end.knee, amount);
  const bones = solveTwoBones(
    hip,
    target,
    skeleton.thigh,
    skeleton.shin,
    pole,
    body.pelvis[2],
    KNEE_FLEXION.max,
  );
  const { joint: knee, end: ankle } = bones;
  const front = squareTo(normalize(subtract(ankle, hip)), pole, body.pelvis[2]);
  const foot = contact
    ? footAxes(contact)
    : mixFrame(start.axes(knee, ankle, front), end.axes(knee, ankle, front), amount);
  const ball = add(ankle, rotate(foot, skeleton.ball));
  return {
    side: sign > 0 ? 'left' : 'right',
    sign,
    hip,
    knee,
    ankle,
    front,
    foot,
    ball,
    toes: toeDirection(foot, ball),
    miss: contact?.kneels ? distance(knee, contact.at) : bones.miss,
  };
};
