/** What the figure does at a moment of a session. */
import type { SolvedBody } from './body.ts';
import { otherSide } from './mirror.ts';
import type { Pose } from './pose.ts';
import { type FigureChoice, resolveFigure } from './resolve.ts';
import type { FigureMovement, FigurePhase, PoseName, Track, Tracks } from './sequence.ts';
import type { Skeleton } from './skeleton.ts';
import { type PoseBlend, solve } from './solve.ts';
import { firstPose, lastPose, locate, reverseTrack } from './track.ts';

export interface FigureMoment extends FigureChoice {
  readonly phase: FigurePhase;
  /** 0..1 of the phase; in `flow` of one loop. */
  readonly progress: number;
  /** 0 breathed out, 1 breathed in; must run on evenly from phase to phase. Default 0. */
  readonly breath?: number;
}

/** Name of the pose in which the side that comes begins. */
const NEXT = '';

/** What one comes back to when a side is done. */
const endPose = ({ rest, start }: Tracks): PoseName => (rest ? firstPose(rest) : start);

export const trackNames = (track: Track): readonly PoseName[] =>
  track.map((key) => (typeof key === 'string' ? key : key[0]));

/** The track of a phase of one side; `switch` runs between two sides and is not among them. */
export const phaseTrack = (tracks: Tracks, phase: Exclude<FigurePhase, 'switch'>): Track => {
  const { start, hold = start, flow, rest = [start] } = tracks;
  const held = typeof hold === 'string' ? [hold] : hold;
  // Where repetitions, the flow or the hold begin.
  const ready = firstPose(tracks.out ?? flow ?? held);
  const moveIn = tracks.moveIn ?? [start, ready];
  const out = tracks.out ?? [ready];
  const back = tracks.back ?? reverseTrack(out);
  switch (phase) {
    case 'move-in':
      return moveIn;
    case 'hold':
      return tracks.hold ? held : [ready];
    case 'return':
      return tracks.return ?? reverseTrack(moveIn);
    case 'repetition-out':
      return out;
    case 'repetition-pause':
      return [lastPose(out)];
    case 'repetition-back':
      return back;
    case 'flow':
      return flow ?? [...trackNames(out), ...trackNames(back)];
    case 'rest':
      return rest;
    case 'done':
      return [endPose(tracks)];
    default:
      return [start];
  }
};

export const poseNamed = (figure: FigureMovement, name: PoseName): Pose => {
  const pose = figure.poses[name];
  if (!pose) throw new Error(`${figure.id}: no pose named "${name}"`);
  return pose;
};

/**
 * The two poses the figure is between, and how far. In `switch` the moment's side is the one that
 * comes next.
 * @throws if the movement's data names a pose it does not have
 */
export const poseAt = (movement: FigureMovement, moment: FigureMoment): PoseBlend => {
  const { phase, progress, side = movement.side, breath = 0 } = moment;
  let figure = resolveFigure(movement, moment);
  let track: Track;
  if (phase === 'switch') {
    // From the end of the last side, by way of `transit`, to the start of the side that comes.
    const next = poseNamed(figure, figure.tracks.start);
    figure = resolveFigure(movement, { ...moment, ...(side && { side: otherSide(side) }) });
    track = [endPose(figure.tracks), ...(figure.tracks.transit ?? []), NEXT];
    figure = { ...figure, poses: { ...figure.poses, [NEXT]: next } };
  } else {
    track = phaseTrack(figure.tracks, phase);
  }
  const { from, to, amount } = locate(track, progress);
  return {
    from: poseNamed(figure, from),
    to: poseNamed(figure, to),
    amount,
    breath: breath * (movement.breathing ?? 1),
  };
};

/** The solved body at a moment of a session. */
export const figureAt = (
  movement: FigureMovement,
  moment: FigureMoment,
  skeleton?: Skeleton,
): SolvedBody => solve(poseAt(movement, moment), skeleton);
