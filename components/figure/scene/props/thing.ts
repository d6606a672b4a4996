import type { Sphere } from '../../../../domain/figure/projection.ts';
import type { Prop } from '../../../../domain/figure/props.ts';
import type { DrawCommand } from '../command.ts';
import type { Part } from '../part.ts';
import type { Stage } from '../stage.ts';

/** A drawn prop. */
export interface Thing {
  /** Pieces that may be before or behind parts of the body. */
  readonly parts: readonly Part[];
  /** What is behind everything. */
  readonly backdrop?: readonly DrawCommand[];
}

/** What `prop.ts` has: it comes in a chunk of its own. */
export interface PropDrawing {
  readonly drawProp: (stage: Stage, prop: Prop, index: number) => Thing;
  /** Balls that hold it, for the picture to show. */
  readonly propBalls: (prop: Prop) => readonly Sphere[];
}
