/** The body as balls and capsules: for framing a picture and for what must not touch. */
import type { SolvedArm, SolvedBody, SolvedLeg } from './body.ts';
import type { Sphere } from './projection.ts';
import type { TorsoSection } from './skeleton.ts';
import { add, addScaled, type Frame, mix, rotate, type Vector3 } from './vector.ts';

/** A capsule that may taper: from ball to ball. */
export interface Capsule {
  readonly id: string;
  readonly from: Sphere;
  readonly to: Sphere;
}

const alongLeg = (leg: SolvedLeg, body: SolvedBody): Capsule[] => {
  const { flesh, heel } = body.skeleton;
  const toes = addScaled(leg.ball, leg.toes, 0.055);
  const heelAt = add(leg.ankle, rotate(leg.foot, heel));
  return [
    {
      id: `${leg.side} thigh`,
      from: [leg.hip, flesh.thigh[0]],
      to: [leg.knee, flesh.thigh[3]],
    },
    {
      id: `${leg.side} shin`,
      from: [leg.knee, flesh.shin[0]],
      to: [leg.ankle, flesh.shin[3]],
    },
    { id: `${leg.side} foot`, from: [heelAt, flesh.heel], to: [leg.ball, flesh.ball] },
    { id: `${leg.side} toes`, from: [leg.ball, flesh.ball], to: [toes, 0.02] },
  ];
};

const alongArm = (arm: SolvedArm, body: SolvedBody): Capsule[] => {
  const { flesh, palmLength, handLength } = body.skeleton;
  const palm = addScaled(arm.wrist, arm.hand[2], palmLength);
  // A fist is half as long as a flat hand and curls into the palm.
  const reach = mix(handLength - 0.012, palmLength + 0.02, arm.grip);
  const tips = addScaled(addScaled(arm.wrist, arm.hand[2], reach), arm.hand[1], 0.05 * arm.grip);
  return [
    {
      id: `${arm.side} upper arm`,
      from: [arm.shoulder, flesh.upperArm[0]],
      to: [arm.elbow, flesh.upperArm[2]],
    },
    {
      id: `${arm.side} forearm`,
      from: [arm.elbow, flesh.forearm[0]],
      to: [arm.wrist, flesh.forearm[2]],
    },
    { id: `${arm.side} palm`, from: [arm.wrist, flesh.forearm[2]], to: [palm, flesh.hand] },
    { id: `${arm.side} fingers`, from: [palm, flesh.hand], to: [tips, 0.011] },
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

/** A section of the torso in place: an ellipse with half axes along X and Z of `axes`. */
export interface PlacedSection {
  readonly centre: Vector3;
  readonly axes: Frame;
  readonly halfWidth: number;
  readonly halfDepth: number;
  readonly arc: number;
}

/** How much deeper and wider (share) full lungs make the ribs. */
const BREATH_WIDENS = 0.035;

/** The section of the torso at an arc length: between the rows of the table, rounded. */
export const torsoSection = (body: SolvedBody, arc: number): PlacedSection => {
  const table = body.skeleton.flesh.torso;
  let i = 0;
  while (i < table.length - 2 && arc > table[i + 1]![0]) i++;
  const a = table[i]!;
  const b = table[i + 1]!;
  const t = Math.min(1, Math.max(0, (arc - a[0]) / (b[0] - a[0])));
  const smooth = (t * t * (3 - 2 * t) + t) / 2;
  const at = (column: 1 | 2 | 3): number => mix(a[column], b[column], smooth);
  const ribs = Math.max(0, 1 - Math.abs(arc - 0.32) / 0.16);
  const widened = 1 + BREATH_WIDENS * body.breath * ribs;
  const axes = body.spine.frame(Math.max(arc, 0));
  return {
    arc,
    axes,
    centre: addScaled(body.spine.at(arc), axes[2], at(3)),
    halfWidth: at(1) * (1 + (widened - 1) * 0.4),
    halfDepth: at(2) * widened,
  };
};

const firstArc = (table: readonly TorsoSection[]): number => table[0]![0];

/** Sections from the seat to the neck, `count` of them. */
export const torsoSections = (body: SolvedBody, count = 16): readonly PlacedSection[] => {
  const table = body.skeleton.flesh.torso;
  const low = firstArc(table);
  const high = table.at(-1)![0];
  return Array.from({ length: count }, (_, i) =>
    torsoSection(body, mix(low, high, i / (count - 1))),
  );
};

/** Balls that hold the whole body: what a picture has to show. */
export const bodySpheres = (body: SolvedBody): readonly Sphere[] => [
  ...headSpheres(body).map(([centre, radius]): Sphere => [centre, radius * 1.25]),
  ...limbCapsules(body).flatMap(({ from, to }) => [from, to]),
  ...torsoSections(body, 8).map((s): Sphere => [s.centre, Math.max(s.halfWidth, s.halfDepth)]),
];
