/** Solves one leg once the pelvis is where it will stay. */
import type { SolvedLeg } from './body.ts';
import { arcHeight, type LegGoal, legGoal, mixFoot, plantedFoot } from './foot.ts';
import { KNEE_FLEXION } from './joint-limits.ts';
import type { PartialBody, Sign } from './place.ts';
import type { FootPose } from './pose.ts';
import { mixDirection, mixFrame, squareTo } from './rotation.ts';
import { solveTwoBones } from './two-bone.ts';
import {
  add,
  addScaled,
  clamp,
  compose,
  cross,
  distance,
  type Frame,
  mixVector,
  normalize,
  rotate,
  rotationX,
  rotationY,
  subtract,
  type Vector3,
} from './vector.ts';

/** The foot as it hangs on the shin: square to it, then pointed and turned. */
const followShin = (goal: LegGoal, knee: Vector3, ankle: Vector3, front: Vector3): Frame => {
  const up = normalize(subtract(knee, ankle));
  const forward = squareTo(up, front, [0, 0, 1]);
  const turned = compose([cross(up, forward), up, forward], rotationY(goal.turn));
  return compose(turned, rotationX(goal.plantarflexion));
};

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

/** Places closer than this (m) in both poses are one contact that must not drift. */
const SAME_PLACE = 0.002;

const heldBy = (from: FootPose, to: FootPose): SolvedLeg['contact'] => {
  if (from.by === 'ankle' || from.by !== to.by) return 'none';
  const a = from.at;
  const b = (to as typeof from).at;
  const same = a.length === b.length && a.every((x, i) => Math.abs(x - b[i]!) < SAME_PLACE);
  return same ? from.by : 'none';
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
  const kind = mixFoot(from, to, amount, sign);
  const planted = kind && kind.by !== 'ankle' ? plantedFoot(kind, sign, skeleton) : undefined;
  let target = planted?.ankle;
  if (!target) {
    const lift = Math.max(from.lift ?? 0, to.lift ?? 0);
    target = mixVector(start.ankle, end.ankle, amount);
    target = add(target, [0, lift * arcHeight(start.ankle, end.ankle, amount), 0]);
  }
  let knee: Vector3;
  let ankle: Vector3;
  let miss: number;
  let front: Vector3;
  if (kind?.by === 'knee') {
    // Contacts have been brought to bone length; the directions take up the last rounding.
    const toKnee = legGoal(kind, sign, hip, body).knee;
    knee = addScaled(hip, normalize(toKnee), skeleton.thigh);
    ankle = addScaled(knee, normalize(subtract(target, knee)), skeleton.shin);
    miss = distance(knee, add(hip, toKnee));
    front = squareTo(normalize(subtract(ankle, hip)), toKnee, body.pelvis[2]);
  } else {
    const pole = mixDirection(normalize(start.knee), normalize(end.knee), amount);
    const bones = solveTwoBones(
      hip,
      target,
      skeleton.thigh,
      skeleton.shin,
      pole,
      body.pelvis[2],
      KNEE_FLEXION.max,
    );
    ({ joint: knee, end: ankle, miss } = bones);
    front = squareTo(normalize(subtract(ankle, hip)), pole, body.pelvis[2]);
  }
  const axes = (goal: LegGoal): Frame => goal.foot ?? followShin(goal, knee, ankle, front);
  const foot = planted?.axes ?? mixFrame(axes(start), axes(end), amount);
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
    miss,
    contact: heldBy(from, to),
  };
};
