import type { DepthPart } from '../../../domain/figure/draw-order.ts';
import type { DrawCommand } from './command.ts';
import type { Ball } from './limb.ts';

/** A piece of the picture that is wholly before or behind every other. */
export interface Part extends DepthPart {
  readonly commands: readonly DrawCommand[];
  /** Chains of balls that throw a shadow on the floor. */
  readonly shadow?: readonly (readonly Ball[])[];
}
