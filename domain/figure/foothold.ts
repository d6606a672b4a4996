/** What holds a foot to the floor between two poses. */
import type { FootPose, Sides } from './pose.ts';
import type { PoseBlend } from './solve.ts';

export type Foothold = 'ball' | 'knee' | 'none';

/** Places closer than this (m) in both poses are one contact that must not drift. */
const SAME_PLACE = 0.002;

const heldBy = (from: FootPose, to: FootPose): Foothold => {
  if (from.by === 'ankle' || from.by !== to.by) return 'none';
  const a = from.at;
  const b = (to as typeof from).at;
  const same = a.length === b.length && a.every((x, i) => Math.abs(x - b[i]!) < SAME_PLACE);
  return same ? from.by : 'none';
};

export const footholdsOf = ({ from, to }: PoseBlend): Sides<Foothold> => ({
  left: heldBy(from.feet.left, to.feet.left),
  right: heldBy(from.feet.right, to.feet.right),
});
