/** The numbers of pelvis, spine and head of a pose, filled up and blended. */
import { SPINE_EXTENSION } from './joint-limits.ts';
import type { Pose, Regions } from './pose.ts';
import { between, type Vector3 } from './vector.ts';

export interface Trunk {
  readonly at: Vector3;
  readonly pin: number;
  /** Pitch, yaw, roll. */
  readonly turn: Vector3;
  readonly flexion: Regions;
  readonly sideBend: Regions;
  readonly twist: Regions;
  /** Nod, tilt, turn. */
  readonly head: Vector3;
}

// How one number is divided over lumbar, mid-back and upper back: in the proportion of what each
// region can do (see `joint-limits.ts`), so that no region reaches its limit first.
const FLEXION: Regions = [0.5, 0.34, 0.16];
const SIDE_BEND: Regions = [0.36, 0.38, 0.26];
const TWIST: Regions = [0.13, 0.37, 0.5];

const divide = (value: number | Regions = 0, shares: Regions): Regions =>
  typeof value === 'number' ? [value * shares[0], value * shares[1], value * shares[2]] : value;

const trunkOf = ({ pelvis, spine = {}, head = {} }: Pose): Trunk => ({
  at: pelvis.at,
  pin: pelvis.pin ?? 0,
  turn: pelvis.rotation ?? [0, 0, 0],
  flexion: divide(spine.flexion, FLEXION),
  sideBend: divide(spine.sideBend, SIDE_BEND),
  twist: divide(spine.twist, TWIST),
  head: [head.nod ?? 0, head.tilt ?? 0, head.turn ?? 0],
});

// Breathing in lifts the ribs: the mid-back and upper back straighten by about this much.
const BREATH: Regions = [0, -1.2, -1.8];

/** The trunk between two poses; `breath` 0..1 straightens it a little. */
export const blendTrunk = (from: Pose, to: Pose, amount: number, breath: number): Trunk => {
  const trunk = between(trunkOf(from), trunkOf(to), amount);
  const flexion = trunk.flexion.map((degrees, i) =>
    // A region that is bent back as far as it goes does not straighten more.
    Math.max(degrees + BREATH[i]! * breath, Math.min(degrees, -SPINE_EXTENSION[i]!)),
  ) as readonly number[] as Regions;
  return { ...trunk, flexion };
};
