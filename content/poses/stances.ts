/** Feet and hands that many movements share. X counts outward for either side. */
import type {
  BallContact,
  FootPose,
  HandPose,
  KneeContact,
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
  fingers: ['world', -0.12, -0.02, 1],
  palm: ['world', 0, -1, 0],
  elbow: ['world', 0.9, 0.1, -0.6],
  ...more,
});

export const palmsDown = (
  outward: number,
  forward: number,
  more: Partial<HandPose> = {},
): Sides<HandPose> => both(palmDown(outward, forward, more));
