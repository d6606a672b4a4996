import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../../../components/figure/course.ts';
import { phasesOf } from '../../../../components/figure/demonstration.ts';
import { defaultLook } from '../../../../components/figure/look.ts';
import * as props from '../../../../components/figure/scene/props/prop.ts';
import { drawScene } from '../../../../components/figure/scene/scene.ts';
import { allFigures } from '../../../../content/poses/all.ts';
import { figureAt } from '../../../../domain/figure/pose-at.ts';
import type { FigureMovement } from '../../../../domain/figure/sequence.ts';

const FRAMES = 60;

/** The scenes of a movement's phases, each given the order of the one before. */
function film(movement: FigureMovement) {
  const { view } = pictureOf(movement, {}, props);
  let order: readonly string[] = [];
  return phasesOf(movement).map((phase) =>
    Array.from({ length: FRAMES }, (_, i) => {
      const body = figureAt(movement, { phase, progress: i / (FRAMES - 1) });
      const stage = { body, view, look: defaultLook, gap: 26 };
      const scene = drawScene(stage, movement, order, props);
      order = scene.order;
      return scene;
    }),
  );
}

describe.each(allFigures.map((figure) => [figure.id, figure] as const))(
  '%s drawn',
  (_, movement) => {
    const phases = film(movement);

    it('draws each part once, in every frame the same parts', () => {
      const names = [...phases[0]![0]!.order].sort();
      expect(new Set(names).size).toBe(names.length);
      for (const frame of phases.flat()) expect([...frame.order].sort()).toEqual(names);
    });

    it('does not flicker: within a phase no two parts change places more than twice', () => {
      for (const frames of phases) {
        const flips = new Map<string, number>();
        for (let i = 1; i < frames.length; i++) {
          const before = new Map(frames[i - 1]!.order.map((name, rank) => [name, rank]));
          const { order } = frames[i]!;
          for (let a = 0; a < order.length; a++) {
            for (let b = a + 1; b < order.length; b++) {
              if (before.get(order[a]!)! < before.get(order[b]!)!) continue;
              const pair = [order[a]!, order[b]!].sort().join(' | ');
              flips.set(pair, (flips.get(pair) ?? 0) + 1);
            }
          }
        }
        expect([...flips].filter(([, times]) => times > 2)).toEqual([]);
      }
    });

    it('clips halos to an outline that holds every solid part', () => {
      for (const frame of phases.map((frames) => frames[0]!)) {
        for (const command of frame.body)
          if (command.solid) expect(frame.outline.includes(command.d)).toBe(true);
      }
    });
  },
);
