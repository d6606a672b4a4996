import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mirrorCamera,
  mirrorMovement,
  mirrorPose,
  mirrorProp,
} from '../../../domain/figure/mirror.ts';
import type { Prop } from '../../../domain/figure/props.ts';
import { resolveFigure } from '../../../domain/figure/resolve.ts';
import type { FigureMovement } from '../../../domain/figure/sequence.ts';
import { anyPose, upright } from './poses.ts';

const props: readonly Prop[] = [
  { kind: 'chair', at: [0.1, 0.2], yaw: 10 },
  { kind: 'chair' },
  { kind: 'roller', look: 'foam', centre: [0.1, 0.08, 0], radius: 0.08, halfLength: 0.4, yaw: 5 },
  { kind: 'ball', look: 'massage', centre: [0.05, 0.03, 0], radius: 0.03 },
  { kind: 'dumbbell', hand: 'left' },
  { kind: 'dumbbell', hand: 'right', rest: [0.2, 0.1] },
  { kind: 'band', through: ['left-hand', [0.1, 1, 0.5], 'right-foot'] },
  { kind: 'anchor', at: [0.1, 2, 0.3] },
];

const movement: FigureMovement = {
  id: 'triangle',
  side: 'left',
  camera: { yawDegrees: 30, pitchDegrees: 10 },
  mat: { x: [-0.2, 0.5], z: [-1, 1] },
  props,
  glow: [{ arc: 0.3, halfHeight: 0.1, halfAngle: 60, direction: 0 }],
  poses: { start: upright },
  tracks: { start: 'start' },
  variants: { other: { props, camera: { yawDegrees: 5, pitchDegrees: 0 } } },
};

describe('mirroring', () => {
  it('twice gives every pose back to the last bit', () => {
    fc.assert(
      fc.property(anyPose, (pose) => {
        expect(mirrorPose(mirrorPose(pose))).toEqual(pose);
      }),
    );
  });

  it.each(props)('twice gives the prop back: $kind', (prop) => {
    expect(mirrorProp(mirrorProp(prop))).toEqual(prop);
  });

  it('twice gives a movement back, with its variants', () => {
    expect(mirrorMovement(mirrorMovement(movement))).toEqual(movement);
  });

  it('exchanges what is held and what is felt', () => {
    const other = mirrorMovement(movement);
    expect(other.side).toBe('right');
    expect(other.props?.[4]).toEqual({ kind: 'dumbbell', hand: 'right' });
    expect(other.props?.[5]).toEqual({ kind: 'dumbbell', hand: 'left', rest: [-0.2, 0.1] });
    expect(other.props?.[6]).toEqual({
      kind: 'band',
      through: ['right-hand', [-0.1, 1, 0.5], 'left-foot'],
    });
    expect(other.glow[0]?.direction).toBe(180);
    expect(other.mat).toEqual({ x: [-0.5, 0.2], z: [-1, 1] });
    expect(other.camera.yawDegrees).toBe(-30);
  });

  it('leaves a glow on the back on the back', () => {
    const back = {
      ...movement,
      glow: [{ arc: 0.3, halfHeight: 0.1, halfAngle: 60, direction: -90 }],
    };
    expect(mirrorMovement(back).glow).toEqual(back.glow);
  });

  it('leaves a camera that looks from the front where it is', () => {
    expect(mirrorCamera({ yawDegrees: 0, pitchDegrees: 8 })).toEqual({
      yawDegrees: 0,
      pitchDegrees: 8,
    });
  });
});

describe('the figure for a side and a variant', () => {
  it('is the movement itself on its own side', () => {
    expect(resolveFigure(movement)).toBe(movement);
    expect(resolveFigure(movement, { side: 'left' })).toBe(movement);
  });

  it('is the same object each time', () => {
    const choice = { side: 'right', variant: 'other' } as const;
    expect(resolveFigure(movement, choice)).toBe(resolveFigure(movement, { ...choice }));
  });

  it('mirrors the variant, too', () => {
    expect(resolveFigure(movement, { side: 'right', variant: 'other' }).camera.yawDegrees).toBe(-5);
  });

  it('takes an unknown variant for the movement as such', () => {
    expect(resolveFigure(movement, { variant: 'no-such' }).poses).toEqual(movement.poses);
  });

  it('ignores the side where there are none', () => {
    const { side: _, ...sideless } = movement;
    expect(resolveFigure(sideless, { side: 'right' })).toBe(sideless);
  });
});
