import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DepthPart, drawOrder } from '../../../domain/figure/draw-order.ts';
import { IDENTITY } from '../../../domain/figure/vector.ts';

/** Seen from the front, where view axes are the world's. */
const order = (parts: readonly DepthPart[], previous: readonly string[] = []) =>
  drawOrder(parts, IDENTITY, previous).map(({ name }) => name);

const part = (name: string, depth: number, more: Partial<DepthPart> = {}): DepthPart => ({
  name,
  balls: [
    [[0, 0, depth], 0.05],
    [[0.1, 0, depth], 0.05],
  ],
  ...more,
});

describe('the order of painting', () => {
  it('paints what is behind first', () => {
    expect(order([part('near', 0.3), part('far', -0.3), part('middle', 0)])).toEqual([
      'far',
      'middle',
      'near',
    ]);
  });

  it('lets the place of the overlap decide, not the middle of the part', () => {
    // A long part whose far end hides something although its middle is farther away.
    const arm: DepthPart = {
      name: 'arm',
      balls: [
        [[0, 0, -0.9], 0.04],
        [[0.5, 0, 0.1], 0.04],
      ],
    };
    const knee: DepthPart = { name: 'knee', balls: [[[0.5, 0, -0.1], 0.04]] };
    expect(order([arm, knee])).toEqual(['knee', 'arm']);
  });

  it('keeps the order of the frame before in a near tie', () => {
    const parts = [part('a', 0), part('b', 0.004)];
    expect(order(parts)).toEqual(['a', 'b']);
    expect(order(parts, ['b', 'a'])).toEqual(['b', 'a']);
  });

  it('changes the order once the difference is clear', () => {
    expect(order([part('a', 0), part('b', 0.05)], ['b', 'a'])).toEqual(['a', 'b']);
  });

  it('takes stated orders before depths', () => {
    expect(order([part('a', 1, { under: ['b'] }), part('b', -1)])).toEqual(['a', 'b']);
  });

  it('does not let the shared joint decide', () => {
    const thigh: DepthPart = {
      name: 'thigh',
      balls: [
        [[0, 0, 0.5], 0.05],
        [[0.3, 0, 0], 0.05],
      ],
      joints: [['torso', [0, 0, 0.5], 0.1]],
    };
    const torso: DepthPart = {
      name: 'torso',
      balls: [
        [[0, 0, 0.2], 0.05],
        [[0.3, 0, 0.3], 0.05],
      ],
    };
    expect(order([thigh, torso])).toEqual(['thigh', 'torso']);
  });

  it('breaks a ring and still paints every part once', () => {
    const ring = [
      part('a', 0, { under: ['b'] }),
      part('b', 0, { under: ['c'] }),
      part('c', 0, { under: ['a'] }),
    ];
    expect([...order(ring)].sort()).toEqual(['a', 'b', 'c']);
  });

  it('paints any parts each once, whatever came before', () => {
    const coordinate = fc.double({ min: -1, max: 1, noNaN: true });
    const sample = fc.tuple(fc.tuple(coordinate, coordinate, coordinate), fc.constant(0.1));
    fc.assert(
      fc.property(
        fc.array(fc.array(sample, { minLength: 1, maxLength: 4 }), { maxLength: 8 }),
        fc.array(fc.integer({ min: 0, max: 9 })),
        (sampled, before) => {
          const parts = sampled.map((balls, i): DepthPart => ({ name: `${i}`, balls }));
          const painted = order(parts, before.map(String));
          expect([...painted].sort()).toEqual(parts.map(({ name }) => name).sort());
        },
      ),
    );
  });

  it('does not flicker when depths tremble', () => {
    let painted: readonly string[] = [];
    const seen = new Set<string>();
    for (let i = 0; i < 50; i++) {
      painted = order([part('a', 0), part('b', i % 2 ? 0.005 : -0.005)], painted);
      seen.add(painted.join());
    }
    expect(seen.size).toBe(1);
  });
});
