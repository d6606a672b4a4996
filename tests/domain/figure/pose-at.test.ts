import { describe, expect, it } from 'vitest';
import { emblemPose, figureInPose, keyPoseNames } from '../../../domain/figure/key-pose.ts';
import type { Pose } from '../../../domain/figure/pose.ts';
import { type FigureMoment, figureAt, poseAt } from '../../../domain/figure/pose-at.ts';
import { drawnPhases } from '../../../domain/figure/sampling.ts';
import type { FigureMovement, FigurePhase, Tracks } from '../../../domain/figure/sequence.ts';
import { upright } from './poses.ts';

const turned = (degrees: number): Pose => ({ ...upright, spine: { twist: degrees } });

const movement = (tracks: Tracks, more: Partial<FigureMovement> = {}): FigureMovement => ({
  id: 'torso-twist',
  camera: { yawDegrees: 0, pitchDegrees: 10 },
  glow: [],
  poses: { start: turned(0), ready: turned(10), peak: turned(30), between: turned(5) },
  tracks,
  ...more,
});

const rotationAt = (figure: FigureMovement, moment: FigureMoment): number => {
  const [lumbar, midBack, upper] = figureAt(figure, moment).spine.twist;
  return lumbar + midBack + upper;
};

const at = (figure: FigureMovement, phase: FigurePhase, progress: number): number =>
  rotationAt(figure, { phase, progress });

describe('a movement that is held', () => {
  const held = movement({ start: 'start', hold: 'peak' });

  it.each([
    ['get-ready', 0, 0],
    ['move-in', 0, 0],
    ['move-in', 0.5, 15],
    ['move-in', 1, 30],
    ['hold', 0.7, 30],
    ['return', 0, 30],
    ['return', 1, 0],
    ['rest', 0.5, 0],
    ['done', 1, 0],
  ] as const)('%s at %d turns by %d°', (phase, progress, degrees) => {
    expect(at(held, phase, progress)).toBeCloseTo(degrees, 9);
  });
});

describe('a movement that is repeated', () => {
  const repeated = movement({ start: 'start', out: ['ready', 'peak'] });

  it.each([
    ['move-in', 1, 10],
    ['repetition-out', 0, 10],
    ['repetition-out', 1, 30],
    ['repetition-pause', 0.5, 30],
    ['repetition-back', 0, 30],
    ['repetition-back', 1, 10],
    ['flow', 0, 10],
    ['flow', 1, 10],
    ['return', 0, 10],
    ['return', 1, 0],
  ] as const)('%s at %d turns by %d°', (phase, progress, degrees) => {
    expect(at(repeated, phase, progress)).toBeCloseTo(degrees, 9);
  });

  it('draws its phases in the order of a session', () => {
    expect(drawnPhases(repeated.tracks)).toEqual([
      'get-ready',
      'move-in',
      'repetition-out',
      'repetition-pause',
      'repetition-back',
      'return',
      'rest',
    ]);
  });
});

describe('a movement with sides', () => {
  const sided = movement(
    { start: 'ready', hold: 'peak', transit: ['between'] },
    { side: 'left', variants: { more: { poses: { peak: turned(40) } } } },
  );

  it('turns the other way on the other side', () => {
    const moment = { phase: 'hold', progress: 0 } as const;
    expect(rotationAt(sided, { ...moment, side: 'left' })).toBeCloseTo(30, 9);
    expect(rotationAt(sided, { ...moment, side: 'right' })).toBeCloseTo(-30, 9);
    expect(rotationAt(sided, { ...moment, side: 'right', variant: 'more' })).toBeCloseTo(-40, 9);
  });

  it('switches from the start of the side that ends to the start of the one named', () => {
    const moment = { phase: 'switch', side: 'right' } as const;
    expect(rotationAt(sided, { ...moment, progress: 0 })).toBeCloseTo(10, 9);
    expect(rotationAt(sided, { ...moment, progress: 0.5 })).toBeCloseTo(5, 9);
    expect(rotationAt(sided, { ...moment, progress: 1 })).toBeCloseTo(-10, 9);
  });
});

describe('the data', () => {
  it('must have the poses it names', () => {
    const broken = movement({ start: 'nowhere' });
    expect(() => poseAt(broken, { phase: 'rest', progress: 0 })).toThrow(/no pose named "nowhere"/);
  });

  it('says which poses tell the movement, the most telling last', () => {
    expect(keyPoseNames({ start: 'a', moveIn: ['a', 'b', 'c'], hold: 'c' })).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(keyPoseNames({ start: 'a', out: ['b', 'c'] })).toEqual(['a', 'b', 'c']);
  });

  it('may name the poses that tell it, and the one that stands for it', () => {
    const tracks = { start: 'a', moveIn: ['a', 'b', 'c', 'd'], hold: 'd' };
    expect(emblemPose(tracks)).toBe('d');
    expect(keyPoseNames({ ...tracks, keys: ['a', 'd'] })).toEqual(['a', 'd']);
    expect(emblemPose({ ...tracks, emblem: 'b' })).toBe('b');
  });

  it('gives a still of a named pose', () => {
    const still = figureInPose(movement({ start: 'start' }), 'peak');
    expect(still.spine.twist.reduce((a, b) => a + b)).toBeCloseTo(30, 9);
  });

  it('breathes only as much as the movement shows', () => {
    const still = movement({ start: 'start' }, { breathing: 0 });
    expect(poseAt(still, { phase: 'hold', progress: 0, breath: 1 }).breath).toBe(0);
  });
});
