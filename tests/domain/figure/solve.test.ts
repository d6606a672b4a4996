import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SolvedBody } from '../../../domain/figure/body.ts';
import { footholdsOf } from '../../../domain/figure/foothold.ts';
import { mirrorPose } from '../../../domain/figure/mirror.ts';
import { both, type Pose } from '../../../domain/figure/pose.ts';
import { BUILDS, SKELETONS } from '../../../domain/figure/skeleton.ts';
import { solve } from '../../../domain/figure/solve.ts';
import { distance, dot, type Frame, length, type Vector3 } from '../../../domain/figure/vector.ts';
import { anyPose, kneelingUp, upright } from './poses.ts';

const still = (pose: Pose): SolvedBody => solve({ from: pose, to: pose, amount: 0 });

const expectRotation = (frame: Frame): void => {
  for (const axis of frame) expect(length(axis)).toBeCloseTo(1, 9);
  expect(dot(frame[0], frame[1])).toBeCloseTo(0, 9);
  expect(dot(frame[1], frame[2])).toBeCloseTo(0, 9);
  expect(dot(frame[2], frame[0])).toBeCloseTo(0, 9);
};

const expectBones = (body: SolvedBody): void => {
  const { skeleton, arms, legs, head, spine, pelvis } = body;
  for (const arm of [arms.left, arms.right]) {
    expect(distance(arm.shoulder, arm.elbow)).toBeCloseTo(skeleton.upperArm, 7);
    expect(distance(arm.elbow, arm.wrist)).toBeCloseTo(skeleton.forearm, 7);
    expectRotation(arm.hand);
  }
  for (const leg of [legs.left, legs.right]) {
    expect(distance(pelvis.at, leg.hip)).toBeCloseTo(skeleton.hipHalfWidth, 7);
    expect(distance(leg.hip, leg.knee)).toBeCloseTo(skeleton.thigh, 7);
    expect(distance(leg.knee, leg.ankle)).toBeCloseTo(skeleton.shin, 7);
    expect(length(leg.toes)).toBeCloseTo(1, 7);
    expectRotation(leg.foot);
  }
  expect(distance(head.neckBase, head.skullBase)).toBeCloseTo(skeleton.neckLength, 7);
  expect(spine.at(skeleton.spineLength)).toEqual(head.neckBase);
};

describe('any two poses, however impossible', () => {
  it('keep every bone its length and every frame a rotation', () => {
    fc.assert(
      fc.property(
        anyPose,
        anyPose,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(...BUILDS),
        (from, to, amount, build) => {
          expectBones(solve({ from, to, amount }, SKELETONS[build]));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('give the mirrored body for the mirrored poses', () => {
    const flipped = ([x, y, z]: Vector3): Vector3 => [-x, y, z];
    fc.assert(
      fc.property(anyPose, anyPose, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, t) => {
        const one = solve({ from, to, amount: t });
        const other = solve({ from: mirrorPose(from), to: mirrorPose(to), amount: t });
        expect(distance(flipped(one.pelvis.at), other.pelvis.at)).toBeLessThan(1e-6);
        expect(distance(flipped(one.head.skullBase), other.head.skullBase)).toBeLessThan(1e-6);
        expect(distance(flipped(one.legs.left.knee), other.legs.right.knee)).toBeLessThan(1e-5);
      }),
      { numRuns: 150 },
    );
  });
});

describe('contacts that contradict each other', () => {
  // A planted knee and a planted foot, further apart than two legs reach, and a body above them.
  const torn = (rotation: number): Pose => ({
    ...upright,
    pelvis: { at: [0, 1, 0], pin: 0.3, rotation: [0, rotation, 0] },
    feet: { left: { by: 'knee', at: [0, 0] }, right: { by: 'ball', at: [0.6, -1], pitch: -20 } },
  });
  const kneeling: Pose = {
    ...upright,
    feet: { left: { by: 'ankle', at: ['chest', 0, 0, 0] }, right: { by: 'knee', at: [0, -0.5] } },
  };
  const pelvisOf = (rotation: number, to: Pose): Vector3 =>
    solve({ from: torn(rotation), to, amount: 0 }).pelvis.at;

  it('share out what is missing, and a hair’s difference makes less than a millimetre', () => {
    for (let rotation = -180; rotation <= 180; rotation += 5) {
      for (const to of [torn(rotation), kneeling]) {
        const apart = distance(pelvisOf(rotation, to), pelvisOf(rotation + 1e-9, to));
        expect(apart, `turned by ${rotation}°`).toBeLessThan(1e-3);
      }
    }
  });
});

describe('contacts', () => {
  it('lower a pelvis that is too high for its feet', () => {
    const body = still({ ...upright, pelvis: { at: [0, 1.2, 0] } });
    expect(body.pelvis.at[1]).toBeLessThan(0.93);
    expect(body.legs.left.miss).toBeLessThan(1e-3);
  });

  it('bring a kneeling pelvis to the length of the thighs', () => {
    for (const height of [0.3, 0.45, 0.6]) {
      const body = still({ ...kneelingUp, pelvis: { at: [0, height, 0.05] } });
      expect(distance(body.legs.left.knee, [0.1, 0.058, 0])).toBeLessThan(0.002);
      expect(distance(body.legs.right.knee, [-0.1, 0.058, 0])).toBeLessThan(0.002);
    }
  });

  it('bring the shoulders within reach of planted hands', () => {
    const body = still({
      ...kneelingUp,
      pelvis: { at: [0, 0.48, -0.1], rotation: [80, 0, 0] },
      hands: both({ wrist: ['world', 0.16, 0.036, 0.6] }),
    });
    expect(body.arms.left.miss).toBeLessThan(2e-3);
    expect(body.legs.left.miss).toBeLessThan(2e-3);
  });

  it('keep the ball of a foot in its place while the heel lifts', () => {
    const foot = (pitch: number): Pose => ({
      ...upright,
      pelvis: { at: [0, 0.85, 0] },
      feet: both({ by: 'ball', at: [0.1, 0.1], pitch }),
    });
    for (let amount = 0; amount <= 1; amount += 0.1) {
      const blend = { from: foot(0), to: foot(45), amount };
      const { ball } = solve(blend).legs.left;
      expect(distance(ball, [0.1, 0.026, 0.1])).toBeLessThan(1e-6);
      expect(footholdsOf(blend).left).toBe('ball');
    }
  });

  it('lay the toes flat when the heel is up, and never push them through the floor', () => {
    for (const pitch of [0, 30, 60, 90, 145, 172]) {
      const { ball, toes } = still({
        ...upright,
        pelvis: { at: [0, 0.8, 0] },
        feet: both({ by: 'ball', at: [0.1, 0.1], pitch }),
      }).legs.left;
      expect(ball[1] + toes[1] * 0.055).toBeGreaterThan(0.019);
    }
  });
});

describe('from a knee to a foot', () => {
  const lunge: Pose = {
    ...kneelingUp,
    pelvis: { at: [0, 0.46, 0.1] },
    feet: { left: kneelingUp.feet.left, right: { by: 'ball', at: [0.1, 0.5], lift: 0.12 } },
  };

  it('moves without a jump', () => {
    let before = still(kneelingUp);
    for (let i = 1; i <= 120; i++) {
      const body = solve({ from: kneelingUp, to: lunge, amount: i / 120 });
      expect(distance(body.legs.right.knee, before.legs.right.knee)).toBeLessThan(0.03);
      expect(distance(body.legs.right.ankle, before.legs.right.ankle)).toBeLessThan(0.04);
      before = body;
    }
    expect(distance(before.legs.right.ball, [-0.1, 0.026, 0.5])).toBeLessThan(1e-3);
  });

  it('leaves the other knee where it stands', () => {
    for (let i = 0; i <= 20; i++) {
      const { left } = solve({ from: kneelingUp, to: lunge, amount: i / 20 }).legs;
      expect(distance(left.knee, [0.1, 0.058, 0])).toBeLessThan(0.005);
    }
  });
});

describe('sitting cross-legged', () => {
  const crossed: Pose = {
    pelvis: { at: [0, 0.12, 0], rotation: [4, 0, 0] },
    feet: {
      left: { by: 'ankle', at: ['world', -0.1, 0.06, 0.3], knee: ['world', 1, 0.1, 0.5] },
      right: { by: 'ankle', at: ['world', -0.1, 0.06, 0.22], knee: ['world', 1, 0.1, 0.5] },
    },
    hands: both({ wrist: ['own-knee', 0, 0.08, -0.02] }),
  };

  it('crosses the shins and opens the knees', () => {
    const { left, right } = still(crossed).legs;
    expect(left.knee[0]).toBeGreaterThan(0.25);
    expect(right.knee[0]).toBeLessThan(-0.25);
    expect(left.ankle[0]).toBeLessThan(0);
    expect(right.ankle[0]).toBeGreaterThan(0);
    expect(left.miss + right.miss).toBeLessThan(1e-6);
  });
});

describe('hands on the body', () => {
  it('reach the opposite knee', () => {
    const { arms, legs } = still({
      ...upright,
      pelvis: { at: [0, 0.5, 0], rotation: [25, 0, 0] },
      spine: { flexion: 30, twist: 30 },
      feet: both({ by: 'ball', at: [0.1, 0.5] }),
      hands: {
        left: upright.hands.left,
        right: { wrist: ['other-knee', -0.06, 0.05, -0.05] },
      },
    });
    // The right hand's outward is the world's -X.
    const wanted: Vector3 = [legs.left.knee[0] + 0.06, legs.left.knee[1] + 0.05, 0];
    expect(arms.right.wrist[0]).toBeCloseTo(wanted[0], 5);
    expect(arms.right.wrist[1]).toBeCloseTo(wanted[1], 5);
  });
});

describe('a hand that swings on its way', () => {
  it('stays where it is while the pose is only held', () => {
    const held: Pose = {
      ...upright,
      hands: both({ wrist: ['own-shoulder', 0, 0.5, 0], swing: [1, 0, 0] }),
    };
    const { arms } = still(held);
    const half = solve({ from: held, to: held, amount: 0.5 });
    expect(distance(half.arms.left.wrist, arms.left.wrist)).toBeLessThan(1e-9);
  });
});

describe('breathing', () => {
  it('lifts the chest a little and leaves planted hands and knees alone', () => {
    const pose: Pose = {
      ...kneelingUp,
      pelvis: { at: [0, 0.48, 0], rotation: [76, 0, 0] },
      spine: { flexion: [2, 8, 5] },
      hands: both({ wrist: ['world', 0.165, 0.036, 0.46] }),
    };
    const out = solve({ from: pose, to: pose, amount: 0, breath: 0 });
    const full = solve({ from: pose, to: pose, amount: 0, breath: 1 });
    const rise = distance(out.spine.at(0.5), full.spine.at(0.5));
    expect(rise).toBeGreaterThan(0.0005);
    expect(rise).toBeLessThan(0.02);
    expect(distance(out.arms.left.wrist, full.arms.left.wrist)).toBeLessThan(0.001);
    expect(distance(out.legs.left.knee, full.legs.left.knee)).toBeLessThan(0.001);
  });
});
