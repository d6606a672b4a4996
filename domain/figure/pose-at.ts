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

const poses = (hold: PoseName | Track): Track => (typeof hold === 'string' ? [hold] : hold);

/** Where repetitions, the flow or the hold begin. */
const readyPose = ({ hold, out, flow, start }: Tracks): PoseName => {
  const course = out ?? flow ?? (hold && poses(hold));
  return course ? firstPose(course) : start;
};

const moveInOf = (tracks: Tracks): Track => tracks.moveIn ?? [tracks.start, readyPose(tracks)];

/** The track of a phase of one side; `switch` runs between two sides and is not among them. */
export const phaseTrack = (tracks: Tracks, phase: Exclude<FigurePhase, 'switch'>): Track => {
  const out = tracks.out ?? [readyPose(tracks)];
  switch (phase) {
    case 'move-in':
      return moveInOf(tracks);
    case 'hold':
      return tracks.hold ? poses(tracks.hold) : [readyPose(tracks)];
    case 'return':
      return tracks.return ?? reverseTrack(moveInOf(tracks));
    case 'repetition-out':
      return out;
    case 'repetition-pause':
      return tracks.pause ?? [lastPose(out)];
    case 'repetition-back':
      return tracks.back ?? reverseTrack(out);
    case 'flow':
      return tracks.flow ?? [...trackNames(out), ...trackNames(tracks.back ?? reverseTrack(out))];
    case 'rest':
      return tracks.rest ?? [tracks.start];
    case 'done':
      return [endPose(tracks)];
    default:
      return [tracks.start];
  }
};

/** What one comes back to when a side is done. */
const endPose = ({ rest, start }: Tracks): PoseName => (rest ? firstPose(rest) : start);

const trackNames = (track: Track): readonly PoseName[] =>
  track.map((key) => (typeof key === 'string' ? key : key[0]));

const poseNamed = (figure: FigureMovement, name: PoseName): Pose => {
  const pose = figure.poses[name];
  if (!pose) throw new Error(`${figure.id}: no pose named "${name}"`);
  return pose;
};

/** From the end of the last side, by way of `transit`, to the start of the side that comes. */
const switchBlend = (movement: FigureMovement, moment: FigureMoment): PoseBlend => {
  const side = moment.side ?? movement.side;
  const next = resolveFigure(movement, moment);
  const last = resolveFigure(movement, { ...moment, ...(side && { side: otherSide(side) }) });
  const names = [endPose(last.tracks), ...(last.tracks.transit ?? []), ''];
  const way = names.map((name) => poseNamed(name ? last : next, name || next.tracks.start));
  const { from, to, amount } = locate(
    way.map((_, i) => String(i)),
    moment.progress,
  );
  return { from: way[Number(from)]!, to: way[Number(to)]!, amount };
};

/**
 * The two poses the figure is between, and how far. In `switch` the moment's side is the one that
 * comes next.
 * @throws if the movement's data names a pose it does not have
 */
export const poseAt = (movement: FigureMovement, moment: FigureMoment): PoseBlend => {
  const breath = (moment.breath ?? 0) * (movement.breathing ?? 1);
  if (moment.phase === 'switch') return { ...switchBlend(movement, moment), breath };
  const figure = resolveFigure(movement, moment);
  const { from, to, amount } = locate(phaseTrack(figure.tracks, moment.phase), moment.progress);
  return { from: poseNamed(figure, from), to: poseNamed(figure, to), amount, breath };
};

/** The solved body at a moment of a session. */
export const figureAt = (
  movement: FigureMovement,
  moment: FigureMoment,
  skeleton?: Skeleton,
): SolvedBody => solve(poseAt(movement, moment), skeleton);

/**
 * The poses that tell the movement, in order and each once: from the start by way of moving in to
 * the held pose, or to the far end of a repetition. The last one is the most telling.
 */
export const keyPoseNames = (tracks: Tracks): readonly PoseName[] => {
  if (tracks.keys) return tracks.keys;
  const course = tracks.out ?? tracks.flow ?? (tracks.hold ? poses(tracks.hold) : []);
  return [...new Set([...trackNames(moveInOf(tracks)), ...trackNames(course)])];
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
