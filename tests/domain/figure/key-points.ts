import { viewAxes } from '../../../domain/figure/camera.ts';
import { emblemPose, figureInPose, keyPoseNames } from '../../../domain/figure/key-pose.ts';
import { resolveFigure } from '../../../domain/figure/resolve.ts';
import { type Run, runsOf } from '../../../domain/figure/sampling.ts';
import type { FigureMovement } from '../../../domain/figure/sequence.ts';
import { addScaled, dot, type Vector3 } from '../../../domain/figure/vector.ts';

/** The points of a body that tell a pose, in the order they are written down. */
export const pointNames: readonly string[] = [
  'hip centre',
  'mid-back',
  'base of the neck',
  'base of the skull',
  'gaze',
  'crown',
  ...['left', 'right'].flatMap((side) =>
    [
      'shoulder',
      'elbow',
      'wrist',
      'fingertips',
      'palm',
      'hip',
      'knee',
      'ankle',
      'ball of the foot',
      'toes',
    ].map((name) => `${side} ${name}`),
  ),
];

/** Where a point is in the room, and right and up as the camera sees it. All mm. */
export type KeyPoint = readonly [x: number, y: number, z: number, right: number, up: number];

/** What a pose is called in the file: `side variant pose`. */
const nameOf = ({ side, variant }: Run, pose: string): string =>
  [side, variant, pose].filter(Boolean).join(' ');

const inMillimetres = (metres: number): number => Math.round(metres * 1000) + 0;

/** Key poses of every side and variant, without the one that is only begun in. */
export function keyPointsOf(movement: FigureMovement): Readonly<Record<string, KeyPoint[]>> {
  return Object.fromEntries(
    runsOf(movement).flatMap((run) => {
      const choice = {
        ...(run.side && { side: run.side }),
        ...(run.variant && { variant: run.variant }),
      };
      const { tracks, camera } = resolveFigure(movement, choice);
      const axes = viewAxes(camera);
      const emblem = emblemPose(tracks);
      const poses = new Set([...keyPoseNames(tracks), emblem]);
      if (tracks.start !== emblem) poses.delete(tracks.start);
      return [...poses].map((pose) => [
        nameOf(run, pose),
        pointsOf(movement, pose, choice).map((point): KeyPoint => {
          const [x, y, z] = point;
          const [across, up] = axes;
          const [right, upward] = [dot(point, across), dot(point, up)].map(inMillimetres);
          return [inMillimetres(x), inMillimetres(y), inMillimetres(z), right!, upward!];
        }),
      ]);
    }),
  );
}

function pointsOf(
  movement: FigureMovement,
  pose: string,
  choice: Parameters<typeof figureInPose>[2],
): Vector3[] {
  const { pelvis, spine, head, arms, legs } = figureInPose(movement, pose, choice);
  return [
    pelvis.at,
    spine.at(0.29),
    head.neckBase,
    head.skullBase,
    addScaled(head.skullBase, head.frame[2], 0.15),
    addScaled(head.skullBase, head.frame[1], 0.18),
    ...(['left', 'right'] as const).flatMap((side) => {
      const { shoulder, elbow, wrist, hand, grip } = arms[side];
      const { hip, knee, ankle, ball, toes } = legs[side];
      return [
        shoulder,
        elbow,
        wrist,
        // A fist is shorter than a flat hand.
        addScaled(wrist, hand[2], 0.168 * (1 - 0.5 * grip)),
        addScaled(wrist, hand[1], 0.1),
        hip,
        knee,
        ankle,
        ball,
        addScaled(ball, toes, 0.055),
      ];
    }),
  ];
}
