/** Things the figure uses. Metres, world axes unless said otherwise. */
import type { Side } from '../movement/movement.ts';
import type { Vector3 } from './vector.ts';

/** Seat at .455, its middle at `at`, facing as the figure at rest, turned by `yaw` (+ left). */
export interface ChairProp {
  readonly kind: 'chair';
  readonly at?: readonly [x: number, z: number];
  readonly yaw?: number;
  /** Default true. */
  readonly backrest?: boolean;
}

/** A roll lying across (its axis along X, turned by `yaw` about the upright). */
export interface RollerProp {
  readonly kind: 'roller';
  readonly look: 'foam' | 'towel';
  readonly centre: Vector3;
  readonly radius: number;
  readonly halfLength: number;
  readonly yaw?: number;
}

export interface BallProp {
  readonly kind: 'ball';
  readonly look: 'exercise' | 'massage';
  readonly centre: Vector3;
  readonly radius: number;
}

/** A flat cushion on the floor, square to the world's axes. */
export interface CushionProp {
  readonly kind: 'cushion';
  /** Its middle. */
  readonly at: readonly [x: number, z: number];
  readonly halfWidth: number;
  readonly halfLength: number;
  readonly thickness: number;
}

/** In a hand, along the hand's X; with `at` it lies on the floor, across, instead. */
export interface DumbbellProp {
  readonly kind: 'dumbbell';
  readonly hand: Side;
  readonly at?: readonly [x: number, z: number];
  /** Where it lies, pointing forward, as long as the hand is open. */
  readonly rest?: readonly [x: number, z: number];
}

/** Where a band is held or led. */
export type BandPoint = 'left-hand' | 'right-hand' | 'left-foot' | 'right-foot' | Vector3;

/** A band led from point to point. */
export interface BandProp {
  readonly kind: 'band';
  readonly through: readonly BandPoint[];
}

/** What a band hangs from: the top of a door. */
export interface AnchorProp {
  readonly kind: 'anchor';
  readonly at: Vector3;
}

export type Prop =
  | ChairProp
  | RollerProp
  | BallProp
  | CushionProp
  | DumbbellProp
  | BandProp
  | AnchorProp;
