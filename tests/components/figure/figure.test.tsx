import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Figure } from '../../../components/figure/figure.tsx';
import { FigureStill } from '../../../components/figure/figure-still.tsx';
import { KeyPoses } from '../../../components/figure/key-poses.tsx';
import { allFigures } from '../../../content/poses/all.ts';
import { keyPoseNames } from '../../../domain/figure/key-pose.ts';

const movement = allFigures[0]!;
const getMoment = () => ({ phase: 'hold', progress: 0 }) as const;

describe('the figure', () => {
  it('is a picture with a name', () => {
    const html = renderToString(
      <Figure movement={movement} getMoment={getMoment} label="A twist" />,
    );
    expect(html).toContain('role="img"');
    expect(html).toContain('aria-label="A twist"');
  });

  it.each([
    [true, true],
    [false, false],
  ])('takes keys only where it can be turned: %s', (interactive, focusable) => {
    const html = renderToString(
      <Figure
        movement={movement}
        getMoment={getMoment}
        label="A twist"
        interactive={interactive}
      />,
    );
    expect(html.toLowerCase().includes('tabindex="0"')).toBe(focusable);
  });

  it('keeps its name under reduced motion while its key poses are fetched', () => {
    const html = renderToString(
      <Figure movement={movement} getMoment={getMoment} label="A twist" reducedMotion />,
    );
    expect(html).toContain('aria-label="A twist"');
    expect(html).toContain('figure-poses');
  });
});

describe('key poses', () => {
  it('are numbered, with an arrow from each to the next, under one name', () => {
    const html = renderToString(<KeyPoses movement={movement} label="A twist" />);
    const count = keyPoseNames(movement.tracks).length;
    expect(count).toBeGreaterThan(1);
    expect(html.match(/figure-pose-number/g)).toHaveLength(count);
    expect(html.match(/figure-arrow/g)).toHaveLength(count - 1);
    expect(html.match(/role="img"/g)).toHaveLength(1);
  });
});

describe('a thumbnail', () => {
  it('is decoration without a label and a picture with one', () => {
    expect(renderToString(<FigureStill movement={movement} />)).toContain('aria-hidden="true"');
    expect(renderToString(<FigureStill movement={movement} label="Twist" />)).toContain(
      'aria-label="Twist"',
    );
  });
});
