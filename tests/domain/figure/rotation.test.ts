import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameAlong, mixDirection, mixFrame } from '../../../domain/figure/rotation.ts';
import { reachAt, solveTwoBones } from '../../../domain/figure/two-bone.ts';
import {
  angleBetween,
  compose,
  distance,
  dot,
  type Frame,
  length,
  normalize,
  rotationX,
  rotationY,
  rotationZ,
  type Vector3,
} from '../../../domain/figure/vector.ts';

const angle = fc.double({ min: -180, max: 180, noNaN: true });
const frame: fc.Arbitrary<Frame> = fc
  .tuple(angle, angle, angle)
  .map(([x, y, z]) => compose(rotationY(y), compose(rotationX(x), rotationZ(z))));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const direction: fc.Arbitrary<Vector3> = frame.map((f) => f[2]);

const turnBetween = (a: Frame, b: Frame): number => {
  const cosine = (dot(a[0], b[0]) + dot(a[1], b[1]) + dot(a[2], b[2]) - 1) / 2;
  return Math.acos(Math.min(1, Math.max(-1, cosine)));
};

describe('turning one frame into another', () => {
  it('stays a rotation and divides the angle', () => {
    fc.assert(
      fc.property(frame, frame, share, (a, b, t) => {
        const mixed = mixFrame(a, b, t);
        expect(dot(mixed[0], mixed[1])).toBeCloseTo(0, 7);
        expect(length(mixed[2])).toBeCloseTo(1, 7);
        const whole = turnBetween(a, b);
        fc.pre(whole < 3.1);
        expect(turnBetween(a, mixed)).toBeCloseTo(whole * t, 4);
      }),
    );
  });

  it('makes a frame of any two directions, even the same', () => {
    fc.assert(
      fc.property(direction, direction, (z, y) => {
        for (const up of [y, z]) {
          const made = frameAlong(z, up, y);
          for (const axis of made) expect(length(axis)).toBeCloseTo(1, 7);
          expect(dot(made[0], made[1])).toBeCloseTo(0, 7);
        }
      }),
    );
  });

  it('mixes directions round the sphere', () => {
    fc.assert(
      fc.property(direction, direction, share, (a, b, t) => {
        expect(length(mixDirection(a, b, t))).toBeCloseTo(1, 7);
      }),
    );
  });
});

describe('two bones and a hinge', () => {
  const component = fc.double({ min: -1, max: 1, noNaN: true });
  const point = fc.tuple(component, component, component);

  it('keep their lengths and come as near as they can', () => {
    fc.assert(
      fc.property(point, point, point, (root, target, pole) => {
        const bones = solveTwoBones(root, target, 0.3, 0.25, pole, [0, 0, -1], 150);
        expect(distance(root, bones.joint)).toBeCloseTo(0.3, 8);
        expect(distance(bones.joint, bones.end)).toBeCloseTo(0.25, 8);
        const wanted = distance(root, target);
        if (wanted < 0.549 && wanted > reachAt(0.3, 0.25, 150)) {
          expect(distance(bones.end, target)).toBeLessThan(1e-7);
          expect(bones.miss).toBeLessThan(1e-7);
        }
      }),
    );
  });

  it('do not bend further than they may', () => {
    const { joint, end, miss } = solveTwoBones(
      [0, 0, 0],
      [0, -0.01, 0],
      0.3,
      0.25,
      [0, 0, 1],
      [0, 0, 1],
      150,
    );
    const upper = normalize(joint);
    const lower: Vector3 = [end[0] - joint[0], end[1] - joint[1], end[2] - joint[2]];
    expect(angleBetween(upper, lower)).toBeCloseTo(150, 6);
    expect(miss).toBeGreaterThan(0.1);
  });

  it('point the hinge to the pole', () => {
    const { joint } = solveTwoBones([0, 1, 0], [0, 0.6, 0], 0.3, 0.25, [1, 0.5, 0], [0, 0, 1], 150);
    expect(joint[0]).toBeGreaterThan(0.1);
    expect(joint[2]).toBeCloseTo(0, 9);
  });
});
