/** What the solver gives: where every part of the body is. Metres, world axes. */
import type { Side } from '../movement/movement.ts';
import type { Regions, Sides } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import type { Frame, Vector3 } from './vector.ts';

export interface SolvedArm {
  readonly side: Side;
  /** +1 left, -1 right: the sign of the side's X. */
  readonly sign: 1 | -1;
  /** After the shoulder girdle has followed the arm. */
  readonly shoulder: Vector3;
  readonly elbow: Vector3;
  readonly wrist: Vector3;
  /**
   * X across the palm (Y × Z), Y out of the palm, Z to the fingers. The thumb lies at
   * `X * sign`: X is the thumb's side of a left hand and the little finger's of a right one.
   */
  readonly hand: Frame;
  /** 0 flat hand, 1 fist. */
  readonly grip: number;
  /** How far (m) the wanted place of the wrist was out of reach. */
  readonly miss: number;
  /** Whether the wrist is held to a fixed place in the world. */
  readonly planted: boolean;
}

export interface SolvedLeg {
  readonly side: Side;
  readonly sign: 1 | -1;
  readonly hip: Vector3;
  readonly knee: Vector3;
  readonly ankle: Vector3;
  /** Where the knee points, square to the line from hip to ankle. */
  readonly front: Vector3;
  /** X to the figure's left, Y up the shin when standing, Z to the toes. */
  readonly foot: Frame;
  /** The ball of the foot. */
  readonly ball: Vector3;
  /** Direction of the toes from the ball: they stay flat when the heel lifts. */
  readonly toes: Vector3;
  readonly miss: number;
}

/** The bent spine, from the hip centre (0) to the base of the neck (`skeleton.spineLength`). */
export interface SpineCurve {
  /** Place at an arc length in metres; below 0 it runs on straight along the pelvis. */
  at(arc: number): Vector3;
  /** Axes there: X left, Y along the spine, Z to the front. */
  frame(arc: number): Frame;
  /** What each region bends, degrees, signs as in `SpinePose`. */
  readonly flexion: Regions;
  readonly sideBend: Regions;
  readonly twist: Regions;
}

export interface SolvedHead {
  /** Base of the neck, and of the skull: the axis between them has `skeleton.neckLength`. */
  readonly neckBase: Vector3;
  readonly skullBase: Vector3;
  readonly frame: Frame;
  /** Relative to the chest, degrees, signs as in `HeadPose`. */
  readonly angles: readonly [nod: number, tilt: number, turn: number];
}

export interface SolvedBody {
  readonly skeleton: Skeleton;
  /** Place of the hip centre, axes of the pelvis. */
  readonly pelvis: { readonly at: Vector3; readonly frame: Frame };
  readonly spine: SpineCurve;
  /** Axes of the rib cage. */
  readonly chest: Frame;
  readonly head: SolvedHead;
  readonly arms: Sides<SolvedArm>;
  readonly legs: Sides<SolvedLeg>;
  /** 0 breathed out, 1 breathed in: how far the ribs are widened. */
  readonly breath: number;
}
