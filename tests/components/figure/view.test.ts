import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyBalls, fitPicture, LONG_SIDE } from '../../../components/figure/view.ts';
import { project } from '../../../domain/figure/projection.ts';
import { solve } from '../../../domain/figure/solve.ts';
import { upright } from '../../domain/figure/poses.ts';

const balls = bodyBalls(solve({ from: upright, to: upright, amount: 0 }));
const yaw = fc.double({ min: -180, max: 180, noNaN: true });
const pitch = fc.double({ min: -72, max: 72, noNaN: true });

describe('the picture', () => {
  it.each([undefined, 1, 1.5])('of aspect %s holds the whole body from everywhere', (aspect) => {
    fc.assert(
      fc.property(yaw, pitch, (yawDegrees, pitchDegrees) => {
        const { view, width, height } = fitPicture({ yawDegrees, pitchDegrees }, balls, aspect);
        expect(Math.max(width, height)).toBe(LONG_SIDE);
        for (const [centre, radius] of balls) {
          const [x, y] = project(view, centre);
          const r = radius * view.scale;
          // Its edge is left free.
          expect(x - r).toBeGreaterThanOrEqual(width * 0.04 - 1e-6);
          expect(x + r).toBeLessThanOrEqual(width * 0.96 + 1e-6);
          expect(y - r).toBeGreaterThanOrEqual(height * 0.04 - 1e-6);
          expect(y + r).toBeLessThanOrEqual(height * 0.96 + 1e-6);
        }
      }),
    );
  });

  it('does not blow up what is small', () => {
    const { view } = fitPicture({ yawDegrees: 0, pitchDegrees: 0 }, [[[0, 0, 0], 0.01]], 1);
    expect(view.scale).toBeLessThan(LONG_SIDE / 0.9);
  });
});
