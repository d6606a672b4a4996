/** Where a track is at a moment, and how it runs backwards. */
import type { Ease, PoseName, Track, TrackKey } from './sequence.ts';
import { clamp } from './vector.ts';

const EASES: Readonly<Record<Ease, (t: number) => number>> = {
  smooth: (t) => 0.5 - 0.5 * Math.cos(Math.PI * t),
  linear: (t) => t,
  in: (t) => t * t,
  out: (t) => t * (2 - t),
};

export interface TrackPlace {
  readonly from: PoseName;
  readonly to: PoseName;
  /** Eased, 0..1. */
  readonly amount: number;
}

/** Spreads bare names evenly over the track. */
export const trackKeys = (track: Track): readonly TrackKey[] => {
  const last = Math.max(1, track.length - 1);
  return track.map((key, i) => (typeof key === 'string' ? [key, i / last] : key));
};

/** The poses around `progress` (0..1; beyond, the ends hold). The track must not be empty. */
export const locate = (track: Track, progress: number): TrackPlace => {
  const keys = trackKeys(track);
  let i = 0;
  while (i < keys.length - 2 && progress >= keys[i + 1]![1]) i++;
  const [from, start] = keys[i]!;
  const [to, end, ease = 'smooth'] = keys[i + 1] ?? keys[i]!;
  const t = end > start ? clamp((progress - start) / (end - start), 0, 1) : 1;
  return { from, to, amount: EASES[ease](t) };
};

const BACKWARDS: Readonly<Record<Ease, Ease>> = {
  smooth: 'smooth',
  linear: 'linear',
  in: 'out',
  out: 'in',
};

/** The same way back in the same time. */
export const reverseTrack = (track: Track): readonly TrackKey[] => {
  const keys = trackKeys(track);
  return keys
    .map(([pose, at], i): TrackKey => [pose, 1 - at, BACKWARDS[keys[i + 1]?.[2] ?? 'smooth']])
    .reverse();
};

export const firstPose = (track: Track): PoseName => trackKeys(track)[0]![0];
export const lastPose = (track: Track): PoseName => trackKeys(track).at(-1)![0];
