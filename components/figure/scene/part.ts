import type { Vector3 } from '../../../domain/figure/vector.ts';
import type { DrawCommand } from './command.ts';
import type { Ball } from './limb.ts';

/** A joint with another part: what lies within `radius` of `at` says nothing about who is nearer. */
export type Joint = readonly [part: string, at: Vector3, radius: number];

/** A piece of the picture that is wholly before or behind every other. */
export interface Part {
  readonly name: string;
  /** Its shape as balls in space, for the draw order. */
  readonly balls: readonly Ball[];
  readonly joints?: readonly Joint[];
  /** Parts that are always behind this one. */
  readonly over?: readonly string[];
  /** Parts that are always before this one. */
  readonly under?: readonly string[];
  readonly commands: readonly DrawCommand[];
  /** Chains of balls that throw a shadow on the floor. */
  readonly shadow?: readonly (readonly Ball[])[];
}
