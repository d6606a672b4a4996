/** How far each joint of a solved body is bent, beside how far joints go. */
import type { SolvedArm, SolvedBody, SolvedLeg } from './body.ts';
import {
  ANKLE,
  ELBOW_FLEXION,
  FOREARM_TURN,
  HEAD,
  HIP,
  KNEE_FLEXION,
  type Limits,
  SHOULDER,
  SPINE_EXTENSION,
  SPINE_FLEXION,
  SPINE_ROTATION,
  SPINE_SIDE_BEND,
  SPINE_SIDE_BEND_TOTAL,
  WRIST,
} from './joint-limits.ts';
import type { Regions } from './pose.ts';
import { squareTo } from './rotation.ts';
import {
  angleBetween,
  clamp,
  cross,
  dot,
  type Frame,
  mix,
  normalize,
  RADIANS,
  reject,
  rotate,
  scale,
  subtract,
  unrotate,
  type Vector3,
} from './vector.ts';

export interface JointAngle {
  /** Such as `left hip flexion`. */
  readonly joint: string;
  readonly degrees: number;
  readonly limits: Limits;
}

const atan = (y: number, x: number): number => Math.atan2(y, x) / RADIANS;
const asin = (x: number): number => Math.asin(clamp(x, -1, 1)) / RADIANS;
const bothWays = (max: number): Limits => ({ min: -max, max });

const REGIONS = ['lumbar', 'mid-back', 'upper back'] as const;

const spineAngles = ({ spine }: SolvedBody): JointAngle[] => {
  const angles = REGIONS.flatMap((region, i): JointAngle[] => [
    {
      joint: `${region} flexion`,
      degrees: spine.flexion[i]!,
      limits: { min: -SPINE_EXTENSION[i]!, max: SPINE_FLEXION[i]! },
    },
    {
      joint: `${region} side bend`,
      degrees: spine.sideBend[i]!,
      limits: bothWays(SPINE_SIDE_BEND[i]!),
    },
    {
      joint: `${region} rotation`,
      degrees: spine.twist[i]!,
      limits: bothWays(SPINE_ROTATION[i]!),
    },
  ]);
  const total = (regions: Regions): number => regions[0] + regions[1] + regions[2];
  return [
    ...angles,
    {
      joint: 'spine side bend',
      degrees: total(spine.sideBend),
      limits: bothWays(SPINE_SIDE_BEND_TOTAL),
    },
  ];
};

const headAngles = ({ head }: SolvedBody): JointAngle[] =>
  (['nod', 'tilt', 'turn'] as const).map((name, i) => ({
    joint: `head ${name}`,
    degrees: head.angles[i]!,
    limits: HEAD[name],
  }));

/** A knee bent less than this says nothing about how the thigh is turned. */
const KNEE_TELLS = 25;

const hipAngles = (leg: SolvedLeg, pelvis: Frame, kneeFlexion: number): JointAngle[] => {
  const thigh = normalize(subtract(leg.knee, leg.hip));
  const [x, y, z] = unrotate(pelvis, thigh);
  const flexion = atan(z, -y);
  const flexed = clamp((flexion - 30) / 50, 0, 1);
  const up = scale(thigh, -1);
  const front = squareTo(up, leg.front, pelvis[2]);
  const angles: JointAngle[] = [
    { joint: `${leg.side} hip flexion`, degrees: flexion, limits: HIP.flexion },
    {
      joint: `${leg.side} hip abduction`,
      degrees: asin(x * leg.sign),
      limits: {
        min: HIP.abduction.min,
        max: mix(HIP.abduction.max, HIP.abductionFlexed.max, flexed),
      },
    },
  ];
  if (kneeFlexion < KNEE_TELLS) return angles;
  // Bent and spread as these two say, without turning, the knee's front looks this way; what is
  // beyond is the thigh's own turning. (The shortest swing from hanging straight would add half of
  // the spread of a bent hip to it: in a tailor's seat 30° and more.)
  const f = flexion * RADIANS;
  const unturned = rotate(pelvis, [0, Math.sin(f), Math.cos(f)]);
  const outward = scale(cross(up, unturned), leg.sign);
  return [
    ...angles,
    {
      joint: `${leg.side} hip rotation`,
      degrees: atan(dot(front, outward), dot(front, unturned)),
      limits: HIP.rotation,
    },
  ];
};

const legAngles = (leg: SolvedLeg, pelvis: Frame): JointAngle[] => {
  const thigh = subtract(leg.knee, leg.hip);
  const shin = normalize(subtract(leg.ankle, leg.knee));
  const kneeFlexion = angleBetween(thigh, shin);
  return [
    ...hipAngles(leg, pelvis, kneeFlexion),
    { joint: `${leg.side} knee flexion`, degrees: kneeFlexion, limits: KNEE_FLEXION },
    {
      joint: `${leg.side} ankle`,
      // Square to the shin is 0, the toes in line with it 90.
      degrees: asin(dot(leg.foot[2], shin)),
      limits: ANKLE,
    },
  ];
};

/** An elbow bent less than this does not say how the upper arm is turned. */
const ELBOW_TELLS = 25;

/** Palm to the midline is 0, + palm up with the elbow bent (supination). */
const forearmTurn = (arm: SolvedArm, upper: Vector3, fore: Vector3): number => {
  const inward = scale(normalize(cross(upper, fore)), arm.sign);
  const upward = scale(normalize(reject(upper, fore)), -1);
  return atan(dot(arm.hand[1], upward), dot(arm.hand[1], inward));
};

const armAngles = (arm: SolvedArm, chest: Frame): JointAngle[] => {
  const upper = normalize(subtract(arm.elbow, arm.shoulder));
  const fore = normalize(subtract(arm.wrist, arm.elbow));
  const [x, , forward] = unrotate(chest, upper);
  const outward = x * arm.sign;
  const elbow = angleBetween(upper, fore);
  const [, toPalm, toFingers] = unrotate(arm.hand, fore);
  const angle = (joint: string, degrees: number, limits: Limits): JointAngle => ({
    joint: `${arm.side} ${joint}`,
    degrees,
    limits,
  });
  const angles = [
    angle('shoulder behind', Math.max(0, asin(-forward)), SHOULDER.behind),
    angle('elbow flexion', elbow, ELBOW_FLEXION),
    angle('wrist extension', atan(toPalm, toFingers), WRIST.extension),
    angle('wrist to the thumb', -asin(dot(fore, arm.hand[0]) * arm.sign), WRIST.deviation),
  ];
  // Near the vertical, across has no meaning.
  if (forward > 0 && Math.hypot(outward, forward) > 0.5) {
    angles.push(angle('shoulder across', atan(forward, outward), SHOULDER.across));
  }
  if (elbow > ELBOW_TELLS) {
    angles.push(angle('forearm turn', forearmTurn(arm, upper, fore), FOREARM_TURN));
  }
  return angles;
};

/** Every joint that can be measured, with its limits. */
export const measureJoints = (body: SolvedBody): readonly JointAngle[] => [
  ...spineAngles(body),
  ...headAngles(body),
  ...legAngles(body.legs.left, body.pelvis.frame),
  ...legAngles(body.legs.right, body.pelvis.frame),
  ...armAngles(body.arms.left, body.chest),
  ...armAngles(body.arms.right, body.chest),
];
