import { describe, expect, test } from 'vitest';
import { neutralFigure } from '../../content/poses/neutral.ts';
import { checkFigure, describeFinding } from '../../domain/figure/check.ts';
import { planFigures } from '../../domain/plan/plan.ts';

describe.each(planFigures)('the neutral pose “%s”', (name) => {
  test('keeps bones, contacts, floor, reach, joints and torso', () => {
    const figure = neutralFigure(name, 'cat-cow');
    const findings = checkFigure(figure, { framesPerSecond: 2 });
    expect(findings.map(describeFinding)).toEqual([]);
  });
});
