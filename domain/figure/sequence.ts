/** A movement as it is drawn: its key poses and how a session's phases walk through them. */
import type { MovementId, Side, VariantId } from '../movement/movement.ts';
import type { CameraAngles } from './camera.ts';
import type { Pose } from './pose.ts';
import type { Prop } from './props.ts';

/** The phases of a session, as far as the figure is concerned. */
export type FigurePhase =
  | 'get-ready'
  | 'move-in'
  | 'hold'
  | 'return'
  | 'switch'
  | 'repetition-out'
  | 'repetition-pause'
  | 'repetition-back'
  | 'flow'
  | 'rest'
  | 'done';

/** Name of a key pose within its movement. */
export type PoseName = string;

/** `smooth` (default) starts and ends gently; `in` starts gently, `out` ends gently. */
export type Ease = 'smooth' | 'linear' | 'in' | 'out';

/** A pose, when (0..1 of the track), and how it is approached. */
export type TrackKey = readonly [pose: PoseName, at: number, ease?: Ease];

/**
 * Poses in order: bare names are spread evenly over the track; keys with a time are taken as
 * they are (first 0, last 1). The same name twice in a row is a stay.
 */
export type Track = readonly PoseName[] | readonly TrackKey[];

/**
 * How each phase walks. The end of a phase is the beginning of the next:
 * - *hold*: `get-ready` start · `move-in` start→held · `hold` held · `return` held→start
 * - *repetitions*: `get-ready` start · `move-in` start→ready · `repetition-out` ready→peak ·
 *   `repetition-pause` peak · `repetition-back` peak→ready · `return` ready→start
 * - *flow*: as repetitions, but `flow` is one loop ready→…→ready
 * - `rest`, `done`: start, or `rest` where one lies or sits down otherwise than one begins.
 *   `switch`: where the side that ends came back to → the start of the other.
 */
export interface Tracks {
  /** The pose one gets ready in, rests in, and comes back to. */
  readonly start: PoseName;
  /** Default: start, then the first pose of `hold`, `out` or `flow`. */
  readonly moveIn?: Track;
  /** A held pose, or a small movement within the hold that begins and ends in the same pose. */
  readonly hold?: PoseName | Track;
  /** Default: `moveIn` backwards. */
  readonly return?: Track;
  readonly out?: Track;
  /** Default: `out` backwards. */
  readonly back?: Track;
  /** One loop: its last pose is its first. */
  readonly flow?: Track;
  /**
   * From the pose `return` ends in (default: start) to the start: another go begins there. `done`
   * stays in its first pose.
   */
  readonly rest?: Track;
  /** Poses between the two sides, written for the side that ends. */
  readonly transit?: readonly PoseName[];
  /** The poses that tell the movement in stills, in order; default: all on the way there. */
  readonly keys?: readonly PoseName[];
  /** The one still that stands for the movement; default: the last of the keys. */
  readonly emblem?: PoseName;
}

/** Where it is felt: a patch on the surface of the torso. */
export interface Glow {
  /** Centre along the spine, m from the hip centre (mid-back: .29). */
  readonly arc: number;
  /** Half its extent along the spine, m. */
  readonly halfHeight: number;
  /** Half its extent around the body, degrees. */
  readonly halfAngle: number;
  /** Middle around the body, degrees: -90 the back (default), 0 the left side, 180 the right. */
  readonly direction?: number;
}

/** A mat on the floor, m. */
export interface Mat {
  readonly x: readonly [min: number, max: number];
  readonly z: readonly [min: number, max: number];
}

export interface FigureScene {
  readonly camera: CameraAngles;
  readonly mat?: Mat;
  readonly props?: readonly Prop[];
  readonly glow: readonly Glow[];
}

/** What a variant does otherwise. Whatever is absent is as in the movement. */
export interface FigureVariant extends Partial<FigureScene> {
  readonly poses?: Readonly<Record<PoseName, Pose>>;
  readonly tracks?: Partial<Tracks>;
}

export interface FigureMovement extends FigureScene {
  readonly id: MovementId;
  /**
   * The side the data is written for, as the session's words use it: `left` is turning to,
   * bending to or working the left. The other side is the mirror image. Absent: no sides.
   */
  readonly side?: Side;
  readonly poses: Readonly<Record<PoseName, Pose>>;
  readonly tracks: Tracks;
  /** How much a breath shows: 1 (default) an easy breath. */
  readonly breathing?: number;
  readonly variants?: Readonly<Record<VariantId, FigureVariant>>;
}
