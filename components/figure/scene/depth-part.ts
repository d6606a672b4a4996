import type { DepthPart, DepthSample } from '../../../domain/figure/draw-order.ts';
import { dot, mix, mixVector, type Vector3 } from '../../../domain/figure/vector.ts';
import type { Ball } from './limb.ts';
import type { Part } from './part.ts';
import type { Stage } from './stage.ts';

/** A part of so few balls is sampled half way between them, too. */
const FEW = 7;

/** The parts as the draw order wants them: sampled, in view axes. */
export function depthParts(stage: Stage, parts: readonly Part[]): DepthPart[] {
  const [right, up, toViewer] = stage.view.axes;
  const seen = (at: Vector3, radius: number): DepthSample => [
    dot(at, right),
    dot(at, up),
    dot(at, toViewer),
    radius,
  ];
  const samples = (balls: readonly Ball[]) => {
    const list: DepthSample[] = [];
    balls.forEach(([at, radius], i) => {
      list.push(seen(at, radius));
      const next = balls[i + 1];
      if (!next || balls.length > FEW) return;
      list.push(seen(mixVector(at, next[0], 0.5), mix(radius, next[1], 0.5)));
    });
    return list;
  };
  return parts.map((part) => {
    const before = [...(part.under ?? [])];
    for (const one of parts) if (one.over?.includes(part.name)) before.push(one.name);
    return {
      id: part.name,
      samples: samples(part.balls),
      before,
      joints: Object.fromEntries(
        (part.joints ?? []).map(([other, at, within]) => [other, { at: seen(at, 0), within }]),
      ),
    };
  });
}
