import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inner, litDiscs } from '../../../../components/figure/scene/limb.ts';
import { capsule, type Disc, hull } from '../../../../components/figure/scene/path.ts';

const coordinate = fc.double({ min: -5000, max: 5000, noNaN: true });
const disc: fc.Arbitrary<Disc> = fc.record({
  x: coordinate,
  y: coordinate,
  z: coordinate,
  r: fc.double({ min: 1, max: 400, noNaN: true }),
});
const point = fc.tuple(coordinate, coordinate);

const numbers = (path: string) => path.match(/-?\d+(\.\d+)?/g)!.map(Number);
const corners = (path: string) =>
  [...path.matchAll(/[ML](-?\d+) (-?\d+)/g)].map((m) => [Number(m[1]), Number(m[2])] as const);
const area = (points: readonly (readonly [number, number])[]) =>
  points.reduce((sum, [x, y], i) => {
    const [u, v] = points[(i + 1) % points.length]!;
    return sum + x * v - u * y;
  }, 0);

describe('path data', () => {
  it('holds whole numbers only, whatever is drawn', () => {
    fc.assert(
      fc.property(disc, disc, (a, b) => {
        const path = capsule(a, b);
        expect(path).toMatch(/^M.*Z$/);
        expect(numbers(path).every(Number.isInteger)).toBe(true);
        expect(path).not.toContain('NaN');
      }),
    );
  });

  it('of a hull runs clockwise on screen and keeps every point inside', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 4, maxLength: 20 }), (points) => {
        const outline = corners(hull([...points]));
        if (outline.length < 3) return;
        expect(area(outline)).toBeGreaterThanOrEqual(0);
        const far = Math.max(...points.map(([x]) => x));
        expect(Math.max(...outline.map(([x]) => x))).toBeCloseTo(far, -1);
      }),
    );
  });
});

const within = (small: Disc, big: Disc) =>
  Math.hypot(small.x - big.x, small.y - big.y) + small.r <= big.r + 1e-6;

describe('the lit part of a limb', () => {
  it('stays inside every ball of the limb', () => {
    fc.assert(
      fc.property(fc.array(disc, { minLength: 2, maxLength: 8 }), (chain) => {
        litDiscs(chain).forEach((lit, i) => {
          expect(within(lit, chain[i]!)).toBe(true);
        });
      }),
    );
  });

  it('touches its ball on the side of the light', () => {
    const ball = { x: 0, y: 0, z: 0, r: 100 };
    const lit = inner(ball, [-1, 0], 0.3);
    expect(lit.x - lit.r).toBeCloseTo(-100);
    expect(lit.r).toBeCloseTo(70);
  });

  it('changes little when a limb moves little: nothing pops', () => {
    const unit = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(disc, { minLength: 3, maxLength: 6 }), unit, unit, (chain, dx, dy) => {
        // Balls of a limb are some way apart, if not on screen then in depth.
        const apart = chain.map((each, i) => ({ ...each, z: i * 300 }));
        const moved = apart.map((each, i) =>
          i === 1 ? { ...each, x: each.x + dx, y: each.y + dy } : each,
        );
        const before = litDiscs(apart);
        litDiscs(moved).forEach((lit, i) => {
          expect(Math.hypot(lit.x - before[i]!.x, lit.y - before[i]!.y)).toBeLessThan(4);
        });
      }),
    );
  });
});
