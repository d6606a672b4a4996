import { describe, expect, it } from 'vitest';
import { allFigures } from '../../../content/poses/all.ts';
import { checkFigure, describeFinding } from '../../../domain/figure/check.ts';
import { mirrorMovement } from '../../../domain/figure/mirror.ts';
import { figureAt, poseAt } from '../../../domain/figure/pose-at.ts';
import { momentsOf, runsOf } from '../../../domain/figure/sampling.ts';
import { BUILDS, SKELETONS } from '../../../domain/figure/skeleton.ts';
import { distance } from '../../../domain/figure/vector.ts';

describe.each(allFigures.map((figure) => [figure.id, figure] as const))('%s', (_, figure) => {
  it.each(BUILDS)(
    'keeps bones, contacts, floor, reach, joints and torso, in every frame of every run: %s',
    (build) => {
      const skeleton = SKELETONS[build];
      const findings = checkFigure(figure, { skeleton, framesPerSecond: 60 });
      expect(findings.map(describeFinding)).toEqual([]);
    },
  );

  it('is the same mirrored twice', () => {
    expect(mirrorMovement(mirrorMovement(figure))).toEqual(figure);
  });

  it('leads from the end of each phase into the beginning of the next', () => {
    for (const run of runsOf(figure)) {
      const moments = momentsOf(figure, run, 1, 1);
      for (const [i, next] of moments.entries()) {
        const before = moments[i - 1];
        if (!before || before.phase === next.phase) continue;
        const end = figureAt(figure, before);
        const start = figureAt(figure, next);
        for (const side of ['left', 'right'] as const) {
          const seam = `${side}, ${before.phase} → ${next.phase}`;
          expect(distance(start.arms[side].wrist, end.arms[side].wrist), seam).toBeLessThan(1e-6);
          expect(distance(start.legs[side].ball, end.legs[side].ball), seam).toBeLessThan(1e-6);
        }
      }
    }
  });

  it('names only poses it has', () => {
    for (const run of runsOf(figure)) {
      for (const moment of momentsOf(figure, run, 4, 1)) {
        expect(() => poseAt(figure, moment)).not.toThrow();
      }
    }
  });
});
