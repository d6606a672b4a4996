import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../../components/figure/course.ts';
import { phasesOf } from '../../../components/figure/demonstration.ts';
import { renderPortableStill } from '../../../components/figure/portable-still.ts';
import * as props from '../../../components/figure/scene/props/prop.ts';
import { renderStill } from '../../../components/figure/still.ts';
import { LONG_SIDE } from '../../../components/figure/view.ts';
import { allFigures } from '../../../content/poses/all.ts';
import { resolveFigure } from '../../../domain/figure/resolve.ts';

const sized = (svg: string) => ({
  width: Number(/ width="(\d+)"/.exec(svg)![1]),
  height: Number(/ height="(\d+)"/.exec(svg)![1]),
});

describe.each(allFigures.map((figure) => [figure.id, figure] as const))(
  'a still of %s',
  (_, figure) => {
    const svg = renderStill(figure);

    it('is the same picture every time', () => {
      expect(renderStill(figure) === svg).toBe(true);
    });

    it('has no number that is none', () => {
      for (const phase of phasesOf(figure)) {
        const drawn = renderStill(figure, { phase, progress: 0.37 });
        expect(/NaN|Infinity|undefined|\de-\d/.exec(drawn)).toBeNull();
      }
    });

    it('is as large as asked for', () => {
      const { width, height } = sized(renderStill(figure, { size: 96 }));
      expect(Math.max(width, height)).toBe(96);
      expect(Math.min(width, height)).toBeGreaterThan(40);
    });

    it('names no colours of its own, so that the theme decides', () => {
      expect(/#[0-9a-f]{6}/.exec(svg)).toBeNull();
    });

    it('needs no stylesheet when it stands alone', () => {
      const alone = renderPortableStill(figure, { theme: 'dark', paper: true });
      expect(alone).not.toContain('class=');
      expect(alone).not.toContain('var(');
      expect(alone).toContain('<rect');
    });

    it('has the parts of a body, glow and shadow', () => {
      const paints = new Set([...svg.matchAll(/class="([\w-]+)/g)].map((m) => m[1]));
      for (const paint of ['skin', 'pants', 'shirt', 'hair', 'glow', 'shadow', 'halo']) {
        expect(paints).toContain(paint);
      }
    });
  },
);

describe('a picture', () => {
  it.each(allFigures.map((figure) => [figure.id, figure] as const))(
    'of %s is filled by the movement',
    (_, figure) => {
      const { view, width, height } = pictureOf(figure, {}, props);
      expect(Math.max(width, height)).toBe(LONG_SIDE);
      // Nobody is shown smaller than a fifth of life size on a 480 px picture would be.
      expect(view.scale).toBeGreaterThan(LONG_SIDE / 2.6);
    },
  );

  it('of the other side is the mirror image in size', () => {
    const figure = allFigures.find((it) => it.side)!;
    const left = pictureOf(figure, { side: 'left' }, props);
    const right = pictureOf(figure, { side: 'right' }, props);
    expect(right.view.scale).toBeCloseTo(left.view.scale, 6);
    expect([right.width, right.height]).toEqual([left.width, left.height]);
    expect(resolveFigure(figure, { side: 'right' })).not.toBe(figure);
  });

  it('escapes its label', () => {
    const svg = renderStill(allFigures[0]!, { label: 'a "b" <c>' });
    expect(/aria-label="[^"]*"/.exec(svg)?.[0]).toBe('aria-label="a &#34;b&#34; &#60;c&#62;"');
  });
});
