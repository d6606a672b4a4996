import { both, type Pose } from '../../domain/figure/pose.ts';
import type { Prop } from '../../domain/figure/props.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { kneeling, onChair } from './stances.ts';
import { betweenTheBlades, matAlong, seenFrom } from './surroundings.ts';

/** Where the band is fixed, in the top of a closed door. */
const HOOK = [0, 1.92, 0.68] as const;
const DOOR: Prop = { kind: 'anchor', at: HOOK };
const BAND: Prop = { kind: 'band', through: ['left-hand', HOOK, 'right-hand'] };

const resting: Pose = {
  ...onChair,
  hands: both({
    wrist: ['own-thigh', 0.01, 0.1, 0.06],
    fingers: ['world', -0.2, -0.25, 1],
    palm: ['world', 0, -1, 0],
    elbow: ['world', 1, -0.4, -0.5],
    grip: 1,
  }),
};

/** Both arms up and out, palms forward. */
const up: Pose = {
  ...onChair,
  hands: both({
    wrist: ['own-shoulder-upright', 0.12, 0.55, 0.12],
    fingers: ['world', 0.1, 1, 0.1],
    palm: ['world', 0, 0, 1],
    elbow: ['world', 1, 0, 0],
    grip: 1,
    swing: [0.5, 0.2, 1],
  }),
};

/** Hands at chin height, elbows down and out. */
const down: Pose = {
  ...onChair,
  spine: { flexion: [0, -5, -5] },
  head: { nod: 3 },
  hands: both({
    wrist: ['own-shoulder-upright', 0.15, 0.12, 0.11],
    fingers: ['world', 0, 1, 0.1],
    palm: ['world', 0, 0, 1],
    elbow: ['world', 0.7, -1, -0.2],
    grip: 1,
  }),
};

/** Kneeling: the thighs upright, so that straight arms reach them. */
const kneeler: Omit<Pose, 'hands'> = {
  pelvis: { at: [0, 0.5, -0.23], rotation: [14, 0, 0] },
  head: { nod: -10 },
  feet: kneeling(0.11, -0.25),
};

/** Arms straight ahead, palms down. */
const ahead: Pose = {
  ...kneeler,
  hands: both({
    wrist: ['own-shoulder-upright', 0, 0.05, 0.56],
    fingers: ['world', 0, 0.1, 1],
    palm: ['world', 0, -1, 0],
    elbow: ['world', 1, -0.4, -0.5],
    grip: 1,
  }),
};

const toThighs: Pose = {
  ...kneeler,
  spine: { flexion: [0, -3, -4] },
  hands: both({
    wrist: ['own-shoulder-upright', -0.02, -0.51, 0.1],
    fingers: ['world', 0, -1, 0.4],
    palm: ['world', 0, 0, -1],
    elbow: ['world', 1, -0.4, -0.5],
    grip: 1,
  }),
};

const restingOnKnees: Pose = {
  ...kneeler,
  pelvis: { at: [0, 0.5, -0.23], rotation: [2, 0, 0] },
  hands: both({
    wrist: ['own-shoulder-upright', 0.03, -0.47, 0.14],
    fingers: ['world', 0, -1, 0.4],
    palm: ['world', -0.2, 0, -1],
    elbow: ['world', 1, -0.4, -0.5],
    grip: 1,
  }),
};

/** Facing a band fixed high on a door: hands down to the chin, or straight arms to the thighs. */
export const latPulldown: FigureMovement = {
  id: 'lat-pulldown',
  camera: seenFrom(166, 10),
  props: [{ kind: 'chair', at: [0, -0.05], backrest: false }, DOOR, BAND],
  glow: betweenTheBlades,
  breathing: 0,
  poses: { resting, up, down },
  tracks: {
    start: 'up',
    out: ['up', 'down'],
    return: ['up', 'resting'],
    rest: ['resting', 'up'],
  },
  variants: {
    'to-thighs': {
      camera: seenFrom(128, 14),
      mat: matAlong(-0.8, 0.1),
      props: [DOOR, BAND],
      poses: { resting: restingOnKnees, up: ahead, down: toThighs },
    },
  },
};
