import { drawOrder } from '../../../domain/figure/draw-order.ts';
import type { FigureScene } from '../../../domain/figure/sequence.ts';
import { armParts } from './arm.ts';
import type { DrawCommand } from './command.ts';
import { matCommands, shadowCommand } from './ground.ts';
import { headParts } from './head.ts';
import { legParts } from './leg.ts';
import type { Part } from './part.ts';
import type { PropDrawing } from './props/thing.ts';
import type { Stage } from './stage.ts';
import { torsoPart } from './torso.ts';

/** A drawn moment: what lies behind, and the body with its things, back to front. */
export interface Scene {
  readonly ground: readonly DrawCommand[];
  readonly body: readonly DrawCommand[];
  /** Outline of the body and things: halos are seen inside it only. */
  readonly outline: string;
  /** Names of the parts from back to front: given to the next frame, it keeps ties as they were. */
  readonly order: readonly string[];
}

export type SceneContent = Pick<FigureScene, 'mat' | 'props' | 'glow'>;

/**
 * Draws a solved body and its things. `previous` is the order of the frame before.
 * Props come in a chunk of their own: without `drawing` they are left out.
 */
export function drawScene(
  stage: Stage,
  content: SceneContent,
  previous: readonly string[] = [],
  drawing?: PropDrawing,
): Scene {
  const { arms, legs } = stage.body;
  const things = drawing
    ? (content.props ?? []).map((prop, i) => drawing.drawProp(stage, prop, i))
    : [];
  const parts: Part[] = [
    ...legParts(stage, legs.left),
    ...legParts(stage, legs.right),
    torsoPart(stage, content.glow),
    ...headParts(stage),
    ...armParts(stage, arms.left),
    ...armParts(stage, arms.right),
    ...things.flatMap((thing) => thing.parts),
  ];
  const order = drawOrder(parts, stage.view.axes, previous);
  const body = order.flatMap(({ commands }) => commands).filter(({ d }) => d);
  return {
    ground: [
      ...things.flatMap((thing) => thing.backdrop ?? []),
      ...(content.mat ? matCommands(stage, content.mat) : []),
      shadowCommand(stage, parts),
    ],
    body,
    outline: body.map((command) => (command.solid ? command.d : '')).join(''),
    order: order.map(({ name }) => name),
  };
}
