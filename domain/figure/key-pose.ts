/** The poses that tell a movement when it does not move. */
import type { SolvedBody } from './body.ts';
import { phaseTrack, poseNamed, trackNames } from './pose-at.ts';
import { type FigureChoice, resolveFigure } from './resolve.ts';
import type { FigureMovement, PoseName, Tracks } from './sequence.ts';
import type { Skeleton } from './skeleton.ts';
import { solve } from './solve.ts';

/**
 * The poses that tell the movement, in order and each once: from the start by way of moving in to
 * the held pose, or to the far end of a repetition. The last one is the most telling.
 */
export const keyPoseNames = (tracks: Tracks): readonly PoseName[] => {
  if (tracks.keys) return tracks.keys;
  const course = tracks.out ?? tracks.flow ?? phaseTrack(tracks, 'hold');
  return [...new Set([...trackNames(phaseTrack(tracks, 'move-in')), ...trackNames(course)])];
};

/** The pose that stands for the movement where there is room for one. */
export const emblemPose = (tracks: Tracks): PoseName =>
  tracks.emblem ?? keyPoseNames(tracks).at(-1) ?? tracks.start;

/** The body in one key pose, still and breathed out. */
export const figureInPose = (
  movement: FigureMovement,
  name: PoseName,
  choice: FigureChoice = {},
  skeleton?: Skeleton,
): SolvedBody => {
  const pose = poseNamed(resolveFigure(movement, choice), name);
  return solve({ from: pose, to: pose, amount: 0 }, skeleton);
};
