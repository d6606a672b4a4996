/**
 * Proportions of the body. Bone lengths are the same for every build, so that every pose fits
 * every build; builds differ in flesh (radii) only.
 */
import type { Build } from './build.ts';
import type { Vector3 } from './vector.ts';

/** A cross-section of the torso: an ellipse square to the spine. */
export type TorsoSection = readonly [
  arc: number,
  halfWidth: number,
  halfDepth: number,
  /** How far its centre lies in front of the spine's line. */
  forward: number,
];

/** How thick a limb is along its bone: share of its length from the trunk, radius. */
export type Thickness = readonly (readonly [share: number, radius: number])[];

/** Radii in metres. */
export interface Flesh {
  readonly thigh: Thickness;
  readonly shin: Thickness;
  readonly heel: number;
  readonly ball: number;
  readonly upperArm: Thickness;
  readonly forearm: Thickness;
  /** Size of a hand, of the slender build's. */
  readonly hand: number;
  readonly neck: number;
  /** Half axes of the skull's ellipsoid: across, up, front to back. */
  readonly head: Vector3;
  readonly torso: readonly TorsoSection[];
}

export interface Skeleton {
  /** Half the distance between the hip joints. */
  readonly hipHalfWidth: number;
  /** Hip centre to base of the neck, along the spine. */
  readonly spineLength: number;
  /** Arc lengths where lumbar, mid-back and upper back begin, and where the upper back ends. */
  readonly spineKnots: readonly [number, number, number, number];
  /** Shoulder at rest: half width, arc length along the spine, forward. */
  readonly shoulder: readonly [halfWidth: number, arc: number, forward: number];
  readonly upperArm: number;
  readonly forearm: number;
  readonly thigh: number;
  readonly shin: number;
  readonly neckLength: number;
  /** Centre of the skull from its base, in the head's axes. */
  readonly headCentre: Vector3;
  /** Ball of the foot from the ankle, in the foot's axes. */
  readonly ball: Vector3;
  /** Heel from the ankle, in the foot's axes. */
  readonly heel: Vector3;
  /** Wrist to the middle of the palm, and to the fingertips. */
  readonly palmLength: number;
  readonly handLength: number;
  readonly flesh: Flesh;
}

export { BUILDS, type Build } from './build.ts';

const SLENDER: Flesh = {
  thigh: [
    [0, 0.086],
    [0.2, 0.082],
    [0.42, 0.078],
    [0.62, 0.067],
    [0.82, 0.06],
    [1, 0.054],
  ],
  shin: [
    [0, 0.054],
    [0.16, 0.053],
    [0.32, 0.053],
    [0.5, 0.047],
    [0.68, 0.041],
    [0.82, 0.036],
    [1, 0.033],
  ],
  heel: 0.034,
  ball: 0.025,
  upperArm: [
    [0, 0.047],
    [0.35, 0.044],
    [0.7, 0.039],
    [1, 0.036],
  ],
  forearm: [
    [0, 0.036],
    [0.26, 0.0375],
    [0.6, 0.0305],
    [1, 0.0245],
  ],
  hand: 1,
  neck: 0.047,
  head: [0.08, 0.097, 0.094],
  torso: [
    [-0.06, 0.095, 0.066, 0.002],
    [-0.035, 0.138, 0.09, -0.002],
    [-0.005, 0.152, 0.102, -0.006],
    [0.03, 0.158, 0.106, -0.006],
    [0.09, 0.146, 0.098, 0.004],
    [0.17, 0.122, 0.086, 0.016],
    [0.24, 0.122, 0.09, 0.018],
    [0.32, 0.136, 0.101, 0.02],
    [0.39, 0.147, 0.106, 0.016],
    [0.445, 0.146, 0.098, 0.006],
    [0.485, 0.118, 0.076, -0.004],
    [0.52, 0.07, 0.056, -0.006],
    [0.545, 0.05, 0.048, -0.002],
  ],
};

const thicker = (limb: Thickness, times: number): Thickness =>
  limb.map(([share, radius]) => [share, radius * times]);

const STURDY: Flesh = {
  thigh: thicker(SLENDER.thigh, 1.03),
  shin: thicker(SLENDER.shin, 1.1),
  heel: 0.036,
  ball: 0.026,
  upperArm: thicker(SLENDER.upperArm, 1.1),
  forearm: thicker(SLENDER.forearm, 1.1),
  hand: 1.12,
  neck: 0.054,
  head: [0.083, 0.098, 0.096],
  // Wider and deeper, most at the waist, where the slender build is drawn in.
  torso: SLENDER.torso.map(([arc, width, depth, forward]): TorsoSection => {
    const waist = Math.max(0, 1 - Math.abs(arc - 0.2) / 0.14);
    return [arc, width * (1.05 + 0.08 * waist), depth * (1.03 + 0.03 * waist), forward];
  }),
};

const BONES = {
  hipHalfWidth: 0.088,
  spineLength: 0.53,
  spineKnots: [0.06, 0.19, 0.33, 0.45],
  shoulder: [0.16, 0.445, -0.004],
  upperArm: 0.285,
  forearm: 0.245,
  thigh: 0.425,
  shin: 0.415,
  neckLength: 0.075,
  headCentre: [0, 0.088, 0.008],
  ball: [0, -0.052, 0.112],
  heel: [0, -0.04, -0.036],
  palmLength: 0.07,
  handLength: 0.168,
} as const;

export const SKELETONS: Readonly<Record<Build, Skeleton>> = {
  slender: { ...BONES, flesh: SLENDER },
  sturdy: { ...BONES, flesh: STURDY },
};
