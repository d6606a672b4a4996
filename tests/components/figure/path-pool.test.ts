import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PathPool } from '../../../components/figure/path-pool.ts';

describe('a pool of paths', () => {
  let group: SVGGElement;
  let pool: PathPool;
  beforeEach(() => {
    const { document } = parseHTML('<svg><g></g></svg>');
    group = document.querySelector('g') as unknown as SVGGElement;
    pool = new PathPool(group);
  });

  const paths = () => [...group.querySelectorAll('path')];

  it('makes an element for each path', () => {
    pool.draw([
      { paint: 'skin', d: 'M0 0Z' },
      { paint: 'glow', d: 'M1 1Z', opacity: 0.5 },
    ]);
    expect(paths().map((it) => [it.getAttribute('class'), it.getAttribute('d')])).toEqual([
      ['skin', 'M0 0Z'],
      ['glow', 'M1 1Z'],
    ]);
    expect(paths()[1]!.getAttribute('opacity')).toBe('0.5');
  });

  it('writes nothing when nothing changed', () => {
    pool.draw([{ paint: 'skin', d: 'M0 0Z' }]);
    const write = vi.spyOn(paths()[0]!, 'setAttribute');
    pool.draw([{ paint: 'skin', d: 'M0 0Z' }]);
    expect(write).not.toHaveBeenCalled();
  });

  it('writes only the attribute that changed', () => {
    pool.draw([{ paint: 'skin', d: 'M0 0Z' }]);
    const write = vi.spyOn(paths()[0]!, 'setAttribute');
    pool.draw([{ paint: 'skin', d: 'M9 9Z' }]);
    expect(write.mock.calls).toEqual([['d', 'M9 9Z']]);
  });

  it('empties what a frame does not need, and uses it again', () => {
    pool.draw([
      { paint: 'skin', d: 'M0 0Z' },
      { paint: 'skin', d: 'M1 1Z' },
    ]);
    pool.draw([{ paint: 'skin', d: 'M0 0Z' }]);
    expect(paths()[1]!.getAttribute('d')).toBe('');
    pool.draw([
      { paint: 'skin', d: 'M0 0Z' },
      { paint: 'skin', d: 'M1 1Z' },
    ]);
    expect(paths()).toHaveLength(2);
    expect(paths()[1]!.getAttribute('d')).toBe('M1 1Z');
  });
});
