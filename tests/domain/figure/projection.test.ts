import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewAxes } from '../../../domain/figure/camera.ts';
import { bodySpheres } from '../../../domain/figure/flesh.ts';
import { mirrorCamera } from '../../../domain/figure/mirror.ts';
import { depthOf, fitView, project } from '../../../domain/figure/projection.ts';
import { solve } from '../../../domain/figure/solve.ts';
import { cross, dot, length } from '../../../domain/figure/vector.ts';
import { upright } from './poses.ts';

const angle = fc.double({ min: -180, max: 180, noNaN: true });

describe('the camera', () => {
  it('has axes that are square, of length one and right-handed', () => {
    fc.assert(
      fc.property(angle, angle, (yawDegrees, pitchDegrees) => {
        const [x, y, z] = viewAxes({ yawDegrees, pitchDegrees: pitchDegrees / 2.5 });
        for (const axis of [x, y, z]) expect(length(axis)).toBeCloseTo(1, 9);
        expect(dot(cross(x, y), z)).toBeCloseTo(1, 9);
      }),
    );
  });

  it.each([
    [0, [0, 0, 1], 'front'],
    [90, [1, 0, 0], 'left'],
    [180, [0, 0, -1], 'back'],
    [-90, [-1, 0, 0], 'right'],
  ] as const)('at yaw %d sees the point %j of the %s nearest', (yawDegrees, point, _side) => {
    expect(dot(viewAxes({ yawDegrees, pitchDegrees: 0 })[2], point)).toBeCloseTo(1, 9);
  });

  it('mirrored shows the mirrored body mirrored', () => {
    const camera = { yawDegrees: 35, pitchDegrees: 12 };
    const frame = { width: 100, height: 100 };
    const one = fitView(camera, [[[0, 0, 0], 1]], frame);
    const other = fitView(mirrorCamera(camera), [[[0, 0, 0], 1]], frame);
    const [x, y] = project(one, [0.3, 0.2, 0.1]);
    const [mirroredX, mirroredY] = project(other, [-0.3, 0.2, 0.1]);
    expect(mirroredX).toBeCloseTo(100 - x, 9);
    expect(mirroredY).toBeCloseTo(y, 9);
    expect(depthOf(one, [0.3, 0.2, 0.1])).toBeCloseTo(depthOf(other, [-0.3, 0.2, 0.1]), 9);
  });
});

describe('the picture', () => {
  it('holds the whole body from everywhere, with its edge left free', () => {
    const spheres = bodySpheres(solve({ from: upright, to: upright, amount: 0 }));
    fc.assert(
      fc.property(angle, angle, (yawDegrees, pitchDegrees) => {
        const camera = { yawDegrees, pitchDegrees: pitchDegrees / 2.5 };
        const view = fitView(camera, spheres, { width: 480, height: 320 });
        for (const [centre, radius] of spheres) {
          const [x, y] = project(view, centre);
          const r = radius * view.scale;
          expect(x - r).toBeGreaterThanOrEqual(480 * 0.05 - 1e-6);
          expect(x + r).toBeLessThanOrEqual(480 * 0.95 + 1e-6);
          expect(y - r).toBeGreaterThanOrEqual(320 * 0.05 - 1e-6);
          expect(y + r).toBeLessThanOrEqual(320 * 0.95 + 1e-6);
        }
      }),
    );
  });

  it('has up above', () => {
    const view = fitView({ yawDegrees: 20, pitchDegrees: 10 }, [[[0, 0, 0], 1]], {
      width: 10,
      height: 10,
    });
    expect(project(view, [0, 1, 0])[1]).toBeLessThan(project(view, [0, 0, 0])[1]);
  });
});
