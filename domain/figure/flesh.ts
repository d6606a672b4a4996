/** The body as balls and capsules: for framing a picture and for what must not touch. */
import type { SolvedArm, SolvedBody, SolvedLeg } from './body.ts';
import type { Sphere } from './projection.ts';
import type { Thickness } from './skeleton.ts';
import { type PlacedSection, torsoSection } from './torso-section.ts';
import { add, addScaled, mix, rotate } from './vector.ts';

/** A capsule that may taper: from ball to ball. */
export interface Capsule {
  readonly id: string;
  readonly from: Sphere;
  readonly to: Sphere;
}

/** At the near (0) or the far (-1) end of a limb. */
const thickness = (limb: Thickness, end: 0 | -1): number => limb.at(end)![1];

/** Half the thickness of a palm. */
const PALM = 0.017;

const alongLeg = (leg: SolvedLeg, body: SolvedBody): Capsule[] => {
  const { flesh, heel } = body.skeleton;
  const toes = addScaled(leg.ball, leg.toes, 0.055);
  const heelAt = add(leg.ankle, rotate(leg.foot, heel));
  return [
    {
      id: `${leg.side} thigh`,
      from: [leg.hip, thickness(flesh.thigh, 0)],
      to: [leg.knee, thickness(flesh.thigh, -1)],
    },
    {
      id: `${leg.side} shin`,
      from: [leg.knee, thickness(flesh.shin, 0)],
      to: [leg.ankle, thickness(flesh.shin, -1)],
    },
    { id: `${leg.side} foot`, from: [heelAt, flesh.heel], to: [leg.ball, flesh.ball] },
    { id: `${leg.side} toes`, from: [leg.ball, flesh.ball], to: [toes, 0.02] },
  ];
};

const alongArm = (arm: SolvedArm, body: SolvedBody): Capsule[] => {
  const { flesh, palmLength, handLength } = body.skeleton;
  const palmRadius = PALM * flesh.hand;
  const palm = addScaled(arm.wrist, arm.hand[2], palmLength);
  // A fist is half as long as a flat hand and curls into the palm.
  const reach = mix(handLength - 0.012, palmLength + 0.02, arm.grip);
  const tips = addScaled(addScaled(arm.wrist, arm.hand[2], reach), arm.hand[1], 0.05 * arm.grip);
  return [
    {
      id: `${arm.side} upper arm`,
      from: [arm.shoulder, thickness(flesh.upperArm, 0)],
      to: [arm.elbow, thickness(flesh.upperArm, -1)],
    },
    {
      id: `${arm.side} forearm`,
      from: [arm.elbow, thickness(flesh.forearm, 0)],
      to: [arm.wrist, thickness(flesh.forearm, -1)],
    },
    {
      id: `${arm.side} palm`,
      from: [arm.wrist, thickness(flesh.forearm, -1)],
      to: [palm, palmRadius],
    },
    { id: `${arm.side} fingers`, from: [palm, palmRadius], to: [tips, 0.011] },
  ];
};

/** Arms, hands, legs and feet. */
export const limbCapsules = (body: SolvedBody): readonly Capsule[] => [
  ...alongArm(body.arms.left, body),
  ...alongArm(body.arms.right, body),
  ...alongLeg(body.legs.left, body),
  ...alongLeg(body.legs.right, body),
];

/** The skull, and the jaw in front of it. */
export const headSpheres = ({ head, skeleton }: SolvedBody): readonly Sphere[] => {
  const [width, height, depth] = skeleton.flesh.head;
  return [
    [add(head.skullBase, rotate(head.frame, skeleton.headCentre)), (width + height + depth) / 3],
    [add(head.skullBase, rotate(head.frame, [0, 0.018, 0.05])), 0.044],
  ];
};

/** Sections from the seat to the neck, `count` of them. */
export const torsoSections = (body: SolvedBody, count = 16): readonly PlacedSection[] => {
  const table = body.skeleton.flesh.torso;
  const low = table[0]![0];
  const high = table.at(-1)![0];
  return Array.from({ length: count }, (_, i) =>
    torsoSection(body, mix(low, high, i / (count - 1))),
  );
};
