import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DepthPart, drawOrder } from '../../../domain/figure/draw-order.ts';

const part = (id: string, depth: number, more: Partial<DepthPart> = {}): DepthPart => ({
  id,
  samples: [
    [0, 0, depth, 0.05],
    [0.1, 0, depth, 0.05],
  ],
  ...more,
});

describe('the order of painting', () => {
  it('paints what is behind first', () => {
    expect(drawOrder([part('near', 0.3), part('far', -0.3), part('middle', 0)])).toEqual([
      'far',
      'middle',
      'near',
    ]);
  });

  it('lets the place of the overlap decide, not the middle of the part', () => {
    // A long part whose far end hides something although its middle is farther away.
    const arm: DepthPart = {
      id: 'arm',
      samples: [
        [0, 0, -0.9, 0.04],
        [0.5, 0, 0.1, 0.04],
      ],
    };
    const knee: DepthPart = { id: 'knee', samples: [[0.5, 0, -0.1, 0.04]] };
    expect(drawOrder([arm, knee])).toEqual(['knee', 'arm']);
  });

  it('keeps the order of the frame before in a near tie', () => {
    const parts = [part('a', 0), part('b', 0.004)];
    expect(drawOrder(parts)).toEqual(['a', 'b']);
    expect(drawOrder(parts, ['b', 'a'])).toEqual(['b', 'a']);
  });

  it('changes the order once the difference is clear', () => {
    expect(drawOrder([part('a', 0), part('b', 0.05)], ['b', 'a'])).toEqual(['a', 'b']);
  });

  it('takes stated orders before depths', () => {
    expect(drawOrder([part('a', 1, { before: ['b'] }), part('b', -1)])).toEqual(['a', 'b']);
  });

  it('does not let the shared joint decide', () => {
    const thigh: DepthPart = {
      id: 'thigh',
      samples: [
        [0, 0, 0.5, 0.05],
        [0.3, 0, 0, 0.05],
      ],
      joints: { torso: { at: [0, 0, 0.5], within: 0.1 } },
    };
    const torso: DepthPart = {
      id: 'torso',
      samples: [
        [0, 0, 0.2, 0.05],
        [0.3, 0, 0.3, 0.05],
      ],
    };
    expect(drawOrder([thigh, torso])).toEqual(['thigh', 'torso']);
  });

  it('breaks a ring and still paints every part once', () => {
    const ring = [
      part('a', 0, { before: ['b'] }),
      part('b', 0, { before: ['c'] }),
      part('c', 0, { before: ['a'] }),
    ];
    expect([...drawOrder(ring)].sort()).toEqual(['a', 'b', 'c']);
  });

  it('paints any parts each once, whatever came before', () => {
    const coordinate = fc.double({ min: -1, max: 1, noNaN: true });
    const sample = fc.tuple(coordinate, coordinate, coordinate, fc.constant(0.1));
    fc.assert(
      fc.property(
        fc.array(fc.array(sample, { minLength: 1, maxLength: 4 }), { maxLength: 8 }),
        fc.array(fc.integer({ min: 0, max: 9 })),
        (sampled, before) => {
          const parts = sampled.map((samples, i): DepthPart => ({ id: `${i}`, samples }));
          const order = drawOrder(parts, before.map(String));
          expect([...order].sort()).toEqual(parts.map(({ id }) => id).sort());
        },
      ),
    );
  });

  it('does not flicker when depths tremble', () => {
    let order: readonly string[] = [];
    const seen = new Set<string>();
    for (let i = 0; i < 50; i++) {
      order = drawOrder([part('a', 0), part('b', i % 2 ? 0.005 : -0.005)], order);
      seen.add(order.join());
    }
    expect(seen.size).toBe(1);
  });
});
