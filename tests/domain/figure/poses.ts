/** Poses and arbitraries the figure's tests share. */
import fc from 'fast-check';
import {
  both,
  type FootPose,
  type FrameName,
  type HandPose,
  type Placed,
  type Pose,
} from '../../../domain/figure/pose.ts';

const within = (min: number, max: number) =>
  // Nobody writes a negative zero, and it does not survive being mirrored.
  fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map((x) => x || 0);

const placed = (frames: readonly FrameName[], reach: number): fc.Arbitrary<Placed> =>
  fc.tuple(
    fc.constantFrom(...frames),
    within(-reach, reach),
    within(-reach, reach),
    within(-reach, reach),
  );

const TRUNK_FRAMES = ['world', 'pelvis', 'chest', 'head'] as const;
const HAND_FRAMES = [
  ...TRUNK_FRAMES,
  'own-shoulder',
  'other-shoulder-upright',
  'own-knee',
  'other-knee',
  'other-thigh',
  'own-shin',
] as const;

const foot: fc.Arbitrary<FootPose> = fc.oneof(
  fc.record({
    by: fc.constant('ball' as const),
    at: fc.tuple(within(-0.4, 0.6), within(-1, 1)),
    yaw: within(-60, 90),
    pitch: within(-20, 170),
    lift: within(0, 0.2),
  }),
  fc.record({
    by: fc.constant('knee' as const),
    at: fc.tuple(within(-0.2, 0.4), within(-0.5, 0.5)),
    yaw: within(-40, 40),
  }),
  fc.record({
    by: fc.constant('ankle' as const),
    at: placed(TRUNK_FRAMES, 0.9),
    knee: placed(TRUNK_FRAMES, 1),
    turn: within(-40, 40),
  }),
);

const hand: fc.Arbitrary<HandPose> = fc.record({
  wrist: placed(HAND_FRAMES, 0.7),
  fingers: placed(HAND_FRAMES, 1),
  palm: placed(HAND_FRAMES, 1),
  elbow: placed(HAND_FRAMES, 1),
  grip: within(0, 1),
});

/** Any pose at all, possible or not. */
export const anyPose: fc.Arbitrary<Pose> = fc.record({
  pelvis: fc.record({
    at: fc.tuple(within(-0.5, 0.5), within(0, 1), within(-0.5, 0.5)),
    pin: fc.constantFrom(0, 0.3, 0.43),
    rotation: fc.tuple(within(-130, 150), within(-180, 180), within(-60, 60)),
  }),
  spine: fc.record({
    flexion: within(-60, 100),
    sideBend: within(-50, 50),
    twist: within(-70, 70),
  }),
  head: fc.record({ nod: within(-60, 50), tilt: within(-40, 40), turn: within(-70, 70) }),
  feet: fc.record({ left: foot, right: foot }),
  hands: fc.record({ left: hand, right: hand }),
});

/** Upright on both feet, arms hanging. */
export const upright: Pose = {
  pelvis: { at: [0, 0.9, 0] },
  feet: both({ by: 'ball', at: [0.1, 0.11] }),
  hands: both({ wrist: ['own-shoulder', 0.06, -0.5, 0.02] }),
};

/** Upright on both knees. */
export const kneelingUp: Pose = {
  ...upright,
  pelvis: { at: [0, 0.48, 0] },
  feet: both({ by: 'knee', at: [0.1, 0] }),
};
