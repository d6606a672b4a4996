/** Feet and hands that many movements share. X counts outward for either side. */
import type {
  BallContact,
  FootPose,
  HandPose,
  KneeContact,
  Pose,
  Sides,
} from '../../domain/figure/pose.ts';
import { both } from '../../domain/figure/pose.ts';

/** Both knees on the floor, `outward` m from the midline. */
export const kneeling = (outward = 0.1, forward = 0, more: Partial<KneeContact> = {}) =>
  both<FootPose>({ by: 'knee', at: [outward, forward], ...more });

/** Both feet on the floor, toes a little out. */
export const standing = (outward = 0.1, forward = 0.06, more: Partial<BallContact> = {}) =>
  both<FootPose>({ by: 'ball', at: [outward, forward], yaw: 8, ...more });

/** A flat hand on the floor, fingers forward. */
export const palmDown = (
  outward: number,
  forward: number,
  more: Partial<HandPose> = {},
): HandPose => ({
  wrist: ['world', outward, 0.036, forward],
  fingers: ['world', -0.1, -0.02, 1],
  palm: ['world', 0, -1, 0],
  elbow: ['world', 0.9, 0.1, -0.6],
  ...more,
});

export const palmsDown = (
  outward: number,
  forward: number,
  more: Partial<HandPose> = {},
): Sides<HandPose> => both(palmDown(outward, forward, more));

/**
 * On hands and knees, the back flat: knees under the hips, wrists under the shoulders, elbows
 * straight (the pitch is what brings the shoulders just an arm's length above the floor).
 */
export const onAllFours: Pose = {
  pelvis: { at: [0, 0.483, 0], rotation: [75.3, 0, 0] },
  spine: { flexion: [-4, 6, 5] },
  head: { nod: -4 },
  feet: kneeling(),
  hands: palmsDown(0.17, 0.44),
};

/** Toes tucked under behind a kneeling shin, the ball of the foot on the floor (see `tuckedBall`). */
export const TUCKED = { pitch: 70 };

/** The ball of a foot tucked behind a knee at `forward`: rising from there it stays where it is. */
export const tuckedBall = (forward: number): number => forward - 0.416;

/** Face down, legs long, the tops of the feet and the forehead on the floor. */
export const faceDown: Omit<Pose, 'hands'> = {
  pelvis: { at: [0, 0.128, 0], rotation: [91, 0, 0] },
  head: { nod: -6 },
  feet: both({ by: 'ball', at: [0.1, 0.03, -0.957], pitch: 145, knee: ['world', 0, -1, 0] }),
};

/** On the back, knees bent, both feet flat; the shoulder blades stay where they are. */
export const onTheBack: Omit<Pose, 'hands'> = {
  pelvis: { at: [0, 0.106, -0.42], pin: 0.43, rotation: [-90, 0, 0] },
  head: { nod: -10 },
  feet: both({ by: 'ball', at: [0.12, 0.44], yaw: 4, knee: ['world', 0.1, 1, 0.3] }),
};

/** On a chair (see `ChairProp`), upright, feet flat below the knees. */
export const onChair: Omit<Pose, 'hands'> = {
  pelvis: { at: [0, 0.545, -0.04], rotation: [2, 0, 0] },
  feet: both({ by: 'ball', at: [0.115, 0.5], yaw: 6, knee: ['world', 0.12, 0.5, 1] }),
};

/** Palms on the thighs, elbows easy. */
export const handsOnThighs: Sides<HandPose> = both({
  wrist: ['own-thigh', 0.01, 0.091, 0.02],
  fingers: ['world', -0.2, -0.25, 1],
  palm: ['world', 0, -1, 0],
  elbow: ['world', 1, -0.4, -0.5],
});

/** A hand against the outer side of the opposite knee, from above. */
export const handOnOtherKnee: HandPose = {
  wrist: ['other-knee', -0.066, 0.085, -0.045],
  fingers: ['world', -0.02, -0.8, 0.6],
  palm: ['world', 1, 0, 0],
  elbow: ['world', 0.5, -0.4, 0.5],
  swing: [-0.3, -0.4, 1],
};

/** Upright, the arms hang by the sides. */
export const standingTall: Pose = {
  pelvis: { at: [0, 0.905, 0] },
  feet: standing(),
  hands: both({
    wrist: ['pelvis', 0.25, -0.04, 0.05],
    fingers: ['world', -0.05, -1, 0.1],
    palm: ['world', -1, 0, 0],
    elbow: ['world', 0.4, 0, -1],
  }),
};
