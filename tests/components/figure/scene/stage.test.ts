import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../../../components/figure/course.ts';
import { defaultLook } from '../../../../components/figure/look.ts';
import { dimming, farness, type Stage } from '../../../../components/figure/scene/stage.ts';
import { lungeRotation } from '../../../../content/poses/lunge-rotation.ts';
import { threadTheNeedleReach } from '../../../../content/poses/thread-the-needle-reach.ts';
import { figureAt } from '../../../../domain/figure/pose-at.ts';
import type { FigureMovement } from '../../../../domain/figure/sequence.ts';

/** The moments of moving in, as they are drawn. */
const movingIn = (movement: FigureMovement): readonly Stage[] => {
  const { view } = pictureOf(movement, {});
  return Array.from({ length: 21 }, (_, i) => ({
    body: figureAt(movement, { phase: 'move-in', progress: i / 20 }),
    view,
    look: defaultLook,
    gap: 26,
  }));
};

/** From behind its back: the arm that goes up is the far one. */
const lungeFromBehind: FigureMovement = {
  ...lungeRotation,
  camera: { yawDegrees: -115, pitchDegrees: 16 },
};

describe.each([lungeFromBehind, threadTheNeedleReach])(
  'the arm that goes up in $id',
  (movement) => {
    const stages = movingIn(movement);

    it('comes over the other one', () => {
      const far = stages.map((stage) =>
        farness(stage, 'left', (side) => stage.body.arms[side].shoulder),
      );
      expect(Math.max(...far) - Math.min(...far)).toBeGreaterThan(0.5);
    });

    it('keeps its tone, so that it is known to be the same arm', () => {
      const tones = stages.map((stage) => dimming(stage, 'left'));
      expect(Math.min(...tones)).toBeGreaterThan(0.3);
      expect(Math.max(...tones) - Math.min(...tones)).toBeLessThan(0.2);
    });

    it('is never dimmed together with the other', () => {
      for (const stage of stages) expect(dimming(stage, 'right')).toBe(0);
    });
  },
);
