import { describe, expect, it } from 'vitest';
import { measureJoints } from '../../../domain/figure/joint-angles.ts';
import { both, type FootPose, type HandPose, type Pose } from '../../../domain/figure/pose.ts';
import { solve } from '../../../domain/figure/solve.ts';
import { upright } from './poses.ts';

const angles = (pose: Pose): Record<string, number> =>
  Object.fromEntries(
    measureJoints(solve({ from: pose, to: pose, amount: 0 })).map(({ joint, degrees }) => [
      joint,
      degrees,
    ]),
  );
const withHand = (hand: HandPose): Record<string, number> =>
  angles({ ...upright, hands: both(hand) });
const withFoot = (foot: FootPose): Record<string, number> =>
  angles({ ...upright, pelvis: { at: [0, 1.2, 0] }, feet: both(foot) });

describe('hips and knees', () => {
  it('are straight when standing', () => {
    const standing = angles({ ...upright, pelvis: { at: [0, 0.918, 0] } });
    expect(standing['left hip flexion']).toBeLessThan(10);
    expect(standing['left knee flexion']).toBeLessThan(15);
  });

  it('are square when sitting', () => {
    const sitting = angles({
      ...upright,
      pelvis: { at: [0, 0.49, -0.02] },
      feet: both({ by: 'ball', at: [0.088, 0.52], knee: ['world', 0, 0.5, 1] }),
    });
    expect(sitting['left hip flexion']).toBeCloseTo(90, -1);
    expect(sitting['left knee flexion']).toBeCloseTo(90, -1);
    expect(Math.abs(sitting['left ankle']!)).toBeLessThan(15);
    expect(sitting['left hip rotation']).toBeCloseTo(0, -1);
  });

  it('spread to both sides alike', () => {
    const wide = withFoot({ by: 'ankle', at: ['pelvis', 0.6, -0.6, 0] });
    expect(wide['left hip abduction']).toBeGreaterThan(30);
    expect(wide['right hip abduction']).toBeCloseTo(wide['left hip abduction']!, 9);
  });

  it('turn outward when the knee opens', () => {
    const open = withFoot({
      by: 'ankle',
      at: ['pelvis', 0, -0.5, 0.1],
      knee: ['world', 1, 0, 0.3],
    });
    expect(open['left hip rotation']).toBeGreaterThan(30);
    expect(open['right hip rotation']).toBeCloseTo(open['left hip rotation']!, 9);
  });

  it('do not turn when a bent hip only spreads and the shin hangs down', () => {
    const spread = withFoot({
      by: 'ankle',
      at: ['pelvis', 0.3, -0.415, 0.368],
      knee: ['world', 0.5, 1, 0.866],
    });
    expect(spread['left hip flexion']).toBeCloseTo(90, -1);
    expect(spread['left hip abduction']).toBeCloseTo(30, 0);
    expect(spread['left hip rotation']).toBeCloseTo(0, 0);
  });
});

describe('ankles', () => {
  it.each([0, 30, -20])('pointed by %d° measure so', (plantarflexion) => {
    const foot = { by: 'ankle', at: ['pelvis', 0.1, -0.7, 0], plantarflexion } as const;
    expect(withFoot(foot)['left ankle']).toBeCloseTo(plantarflexion, 6);
  });
});

describe('arms', () => {
  it('reach behind', () => {
    const back = withHand({ wrist: ['own-shoulder', 0.02, -0.3, -0.4] });
    expect(back['left shoulder behind']).toBeGreaterThan(30);
  });

  it('reach across', () => {
    const across = withHand({ wrist: ['own-shoulder', -0.35, 0, 0.2] });
    expect(across['left shoulder across']).toBeGreaterThan(80);
  });

  const bent = {
    wrist: ['own-shoulder', 0.02, -0.28, 0.24],
    elbow: ['chest', 0, -1, -0.5],
  } as const;

  it('turn the palm up and down, from thumb up', () => {
    const turn = (y: number): number =>
      withHand({ ...bent, palm: ['chest', y === 0 ? -1 : 0, y, 0] })['left forearm turn']!;
    expect(turn(0)).toBeCloseTo(0, -1);
    expect(turn(1)).toBeGreaterThan(60);
    expect(turn(-1)).toBeLessThan(-60);
  });

  it('bend the wrist back for a hand flat on the floor', () => {
    const flat = withHand({
      wrist: ['own-shoulder', 0, -0.5, 0.05],
      fingers: ['world', 0, 0, 1],
      palm: ['world', 0, -1, 0],
    });
    expect(flat['left wrist extension']).toBeGreaterThan(60);
    expect(flat['right wrist extension']).toBeCloseTo(flat['left wrist extension']!, 6);
  });

  it('bend the wrist to the thumb when the fingers point up with the palm inward', () => {
    const up = withHand({ ...bent, fingers: ['chest', 0, 1, 2], palm: ['chest', -1, 0, 0] });
    expect(up['left wrist to the thumb']).toBeGreaterThan(5);
    expect(up['right wrist to the thumb']).toBeCloseTo(up['left wrist to the thumb']!, 6);
  });
});
