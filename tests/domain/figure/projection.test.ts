import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewAxes } from '../../../domain/figure/camera.ts';
import { mirrorCamera } from '../../../domain/figure/mirror.ts';
import { project } from '../../../domain/figure/projection.ts';
import { cross, dot, length } from '../../../domain/figure/vector.ts';

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
    const one = { axes: viewAxes(camera), scale: 100, x: 50, y: 50 };
    const other = { ...one, axes: viewAxes(mirrorCamera(camera)) };
    const [x, y] = project(one, [0.3, 0.2, 0.1]);
    const [mirroredX, mirroredY] = project(other, [-0.3, 0.2, 0.1]);
    expect(mirroredX).toBeCloseTo(100 - x, 9);
    expect(mirroredY).toBeCloseTo(y, 9);
    expect(dot(one.axes[2], [0.3, 0.2, 0.1])).toBeCloseTo(dot(other.axes[2], [-0.3, 0.2, 0.1]), 9);
  });

  it('has up above', () => {
    const view = { axes: viewAxes({ yawDegrees: 20, pitchDegrees: 10 }), scale: 10, x: 0, y: 0 };
    expect(project(view, [0, 1, 0])[1]).toBeLessThan(project(view, [0, 0, 0])[1]);
  });
});
