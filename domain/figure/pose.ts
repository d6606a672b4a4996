/**
 * A pose: what the body is meant to do, not joint angles. Lengths in metres, angles in degrees,
 * Y up, the figure faces +Z at rest, its own left is +X.
 *
 * **Limbs count outward.** Every X of a foot or a hand (places, directions, yaw, roll), whatever
 * its frame, is *away from the midline on that limb's own side*: +X is to the left for the left
 * hand and to the right for the right hand. So the same data given to both sides is a symmetrical
 * pose, and mirroring a pose is exchanging left and right (see `mirror.ts`).
 */
import type { Side } from '../movement/movement.ts';
import type { Vector3 } from './vector.ts';

/** A value for each side of the body. */
export type Sides<T> = Readonly<Record<Side, T>>;

/**
 * What a place or a direction of a limb is given in. `own-…` is the limb's own side, `other-…` the
 * opposite one. Legs are solved before arms, so a foot may only use `world` and the trunk.
 * - `world`: the floor's axes and origin.
 * - `pelvis`, `chest`, `head`: origin at the hip centre, the spine at shoulder height, the base of
 *   the skull; axes turn with that part.
 * - `…-shoulder`: origin at the shoulder at rest, axes of the chest; `…-shoulder-upright`: the same
 *   origin, axes of the world.
 * - `…-knee`, `…-thigh` (60 % down the thigh): axes of the world.
 * - `…-shin`: origin half way down the shin, Y up along the shin, Z to its front.
 */
export type FrameName =
  | 'world'
  | 'pelvis'
  | 'chest'
  | 'head'
  | `${'own' | 'other'}-${'shoulder' | 'shoulder-upright' | 'knee' | 'thigh' | 'shin'}`;

/** A point or a direction of a limb in a frame. Directions need not have length 1. */
export type Placed = readonly [frame: FrameName, outward: number, up: number, forward: number];

/** Lumbar, mid-back, upper back. */
export type Regions = readonly [lumbar: number, midBack: number, upper: number];

export interface PelvisPose {
  /** The hip centre, or, with `pin`, the place of a point of the spine. */
  readonly at: Vector3;
  /**
   * Arc length (m) along the spine of the point that `at` holds in place, e.g. the shoulder blades
   * in a bridge (.43) or the mid-back on a roller (.30). Contacts out of
   * reach still pull the body.
   */
  readonly pin?: number;
  /**
   * Pitch (90 face down, -90 on the back), yaw (+ to the left), roll (+ leans to the right).
   * Hands and knees want a pitch of 75–80, since arms are longer than thighs.
   */
  readonly rotation?: readonly [pitch: number, yaw: number, roll: number];
}

/** Degrees over the whole spine (divided as it bends by nature), or a region each. */
export interface SpinePose {
  /** + forward. */
  readonly flexion?: number | Regions;
  /** + to the left. */
  readonly sideBend?: number | Regions;
  /** + to the left, about the bent axis. */
  readonly twist?: number | Regions;
}

/** Relative to the chest. */
export interface HeadPose {
  /** + chin down. */
  readonly nod?: number;
  /** + left ear to the left shoulder. */
  readonly tilt?: number;
  /** + looks left. */
  readonly turn?: number;
}

interface FloorContact {
  /** Place of the ball or the knee in the world: outward and forward (on the floor), or with its height. */
  readonly at:
    | readonly [outward: number, forward: number]
    | readonly [outward: number, height: number, forward: number];
  /** + toes out; of a knee it turns the shin, too. */
  readonly yaw?: number;
  /** + heel up. Behind a knee 145 (default): the top of the foot lies flat; 70 with the toes tucked under. */
  readonly pitch?: number;
  /** How high (m) the foot is lifted on the way to this pose; 0 slides. */
  readonly lift?: number;
}

/** The foot stands (or lies) by its ball: a planted contact. */
export interface BallContact extends FloorContact {
  readonly by: 'ball';
  /** Where the knee points; default a little outward and forward of the pelvis. */
  readonly knee?: Placed;
}

/** The knee stands on the floor: a planted contact; the shin lies behind it. */
export interface KneeContact extends FloorContact {
  readonly by: 'knee';
}

/** The ankle is somewhere; the foot follows the shin. Crossed legs, lifted legs. */
export interface AnklePlace {
  readonly by: 'ankle';
  readonly at: Placed;
  readonly knee?: Placed;
  /** Angle of the foot from square to the shin, + pointed toes. */
  readonly plantarflexion?: number;
  /** Turns the foot about the shin, + toes out. */
  readonly turn?: number;
  readonly lift?: number;
}

export type FootPose = BallContact | KneeContact | AnklePlace;

export interface HandPose {
  /** Place of the wrist. In `world` it is a planted contact unless `free`. */
  readonly wrist: Placed;
  /** Where the fingers point; absent: along the forearm. */
  readonly fingers?: Placed;
  /** Where the palm looks; absent: toward the body. */
  readonly palm?: Placed;
  /** Where the elbow points; absent: out, down and back of the chest. */
  readonly elbow?: Placed;
  /** 0 flat hand, 1 fist (round a bar, a band, an edge). */
  readonly grip?: number;
  /**
   * On the way to (and from) this pose: where the hand swings, a direction from the shoulder in
   * the world's axes for a free hand, how far it is lifted (m) for a hand that stays planted.
   */
  readonly swing?: Vector3;
  /** A place in `world` that is not a contact: the hand is in the air. */
  readonly free?: boolean;
}

export interface Pose {
  readonly pelvis: PelvisPose;
  readonly spine?: SpinePose;
  readonly head?: HeadPose;
  readonly feet: Sides<FootPose>;
  readonly hands: Sides<HandPose>;
}

/** The same limb on both sides. */
export const both = <T>(limb: T): Sides<T> => ({ left: limb, right: limb });
