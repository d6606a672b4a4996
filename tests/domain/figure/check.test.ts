import { describe, expect, it } from 'vitest';
import { checkFigure, describeFinding, type FindingKind } from '../../../domain/figure/check.ts';
import { both, type Pose } from '../../../domain/figure/pose.ts';
import type { FigureMovement } from '../../../domain/figure/sequence.ts';
import { kneelingUp, upright } from './poses.ts';

const kindsOf = (held: Pose, start: Pose = upright, limbs = false): Set<FindingKind> => {
  const movement: FigureMovement = {
    id: 'cobra',
    camera: { yawDegrees: 0, pitchDegrees: 0 },
    glow: [],
    poses: { start, held },
    tracks: { start: 'start', hold: 'held' },
  };
  const findings = checkFigure(movement, { framesPerSecond: 10, limbs });
  for (const finding of findings) expect(describeFinding(finding)).toMatch(/^[a-z-]+: .+\(.+\)$/);
  return new Set(findings.map(({ kind }) => kind));
};

describe('the pose checker', () => {
  it('has nothing to say about standing still', () => {
    expect([...kindsOf(upright)]).toEqual([]);
    expect([...kindsOf(kneelingUp, kneelingUp)]).toEqual([]);
  });

  it('finds a hand that is asked too far away', () => {
    const hands = both({ wrist: ['own-shoulder', 0.8, 0, 0] } as const);
    expect(kindsOf({ ...upright, hands })).toContain('out-of-reach');
  });

  it('finds a body under the floor', () => {
    const lying: Pose = { ...upright, pelvis: { at: [0, 0.06, 0], rotation: [90, 0, 0] } };
    const feet = both({ by: 'ankle', at: ['pelvis', 0, -0.8, 0] } as const);
    expect(kindsOf({ ...lying, feet }, { ...lying, feet })).toContain('below-floor');
  });

  it('finds a back that bends too far', () => {
    expect(kindsOf({ ...upright, spine: { flexion: [0, -30, 0] } })).toContain('joint-limit');
    expect(kindsOf({ ...upright, spine: { twist: 95 } })).toContain('joint-limit');
  });

  it('finds a hand inside the chest', () => {
    const hands = both({ wrist: ['chest', 0, -0.15, 0.02] } as const);
    expect(kindsOf({ ...upright, hands })).toContain('torso-penetration');
  });

  it('finds crossing forearms only when asked for limbs', () => {
    const hands = both({ wrist: ['chest', -0.08, -0.1, 0.3] } as const);
    expect(kindsOf({ ...upright, hands }, upright, true)).toContain('limb-penetration');
    expect(kindsOf({ ...upright, hands }, upright, false)).not.toContain('limb-penetration');
  });

  it('finds a jump', () => {
    const far: Pose = { ...upright, pelvis: { at: [0, 0.9, 3] } };
    const feet = both({ by: 'ball', at: [0.1, 3.11] } as const);
    expect(kindsOf({ ...far, feet })).toContain('jump');
  });

  it('finds a planted hand that is dragged along', () => {
    const hands = both({ wrist: ['world', 0.2, 1.75, 0.1] } as const);
    const feet = both({ by: 'ball', at: [0.1, 0.11] } as const);
    const near: Pose = { ...upright, feet, hands };
    // The feet stay, the trunk bends down: hands and feet cannot both hold.
    const away: Pose = { ...near, pelvis: { at: [0, 0.9, 0], rotation: [90, 0, 0] } };
    const kinds = kindsOf(away, near);
    expect(kinds).toContain('out-of-reach');
    expect(kinds).toContain('contact-drift');
  });
});
