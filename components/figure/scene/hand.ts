import type { SolvedArm } from '../../../domain/figure/body.ts';
import type { Point } from '../../../domain/figure/projection.ts';
import {
  add,
  addScaled,
  dot,
  mix,
  RADIANS,
  rotate,
  scale,
  type Vector3,
} from '../../../domain/figure/vector.ts';
import { type DrawCommand, toned } from './command.ts';
import { type Ball, discs, hullOf, inner } from './limb.ts';
import { chain, type Disc } from './path.ts';
import { LIGHT, type Stage, toScreenVector } from './stage.ts';

interface Finger {
  /** Knuckle, toward the thumb and along the hand from the wrist, m. */
  readonly across: number;
  readonly along: number;
  readonly length: number;
  readonly radius: number;
  /** Degrees toward the thumb, of an open hand. */
  readonly splay: number;
}

/** Index to little finger. */
const FINGERS: readonly Finger[] = [
  { across: 0.0285, along: 0.086, length: 0.075, radius: 0.0092, splay: 7 },
  { across: 0.0095, along: 0.09, length: 0.082, radius: 0.0095, splay: 1 },
  { across: -0.0095, along: 0.087, length: 0.077, radius: 0.009, splay: -5 },
  { across: -0.0275, along: 0.079, length: 0.062, radius: 0.0081, splay: -13 },
];
/** Shares of a finger's length of its three bones. */
const BONES = [0.46, 0.3, 0.24] as const;
/** Degrees each joint of a finger bends in a fist. */
const FIST = [72, 96, 50] as const;
/** A hand that holds nothing and leans on nothing is a little curled. */
const RELAXED = 0.13;

/** The thumb, open and in a fist: toward the thumb's side, out of the palm, along, m. */
const THUMB_OPEN: readonly Vector3[] = [
  [0.016, 0.006, 0.022],
  [0.044, 0.012, 0.056],
  [0.055, 0.014, 0.09],
];
const THUMB_FIST: readonly Vector3[] = [
  [0.016, 0.008, 0.024],
  [0.036, 0.03, 0.062],
  [0.008, 0.05, 0.082],
];
const THUMB_RADII = [0.0145, 0.0115, 0.0095] as const;

export interface HandDrawing {
  readonly commands: readonly DrawCommand[];
  readonly balls: readonly Ball[];
  /** What a gap is drawn round: not the wrist, which would be cut off. */
  readonly outline: string;
}

/** A hand with a palm, four fingers and a thumb, flat, relaxed or closed as `grip` says. */
export function drawHand(stage: Stage, arm: SolvedArm, far: number): HandDrawing {
  const { flesh } = stage.body.skeleton;
  const size = flesh.hand / 0.017;
  const grip = arm.planted ? arm.grip : Math.max(arm.grip, RELAXED);
  const at = (across: number, out: number, along: number): Vector3 =>
    add(arm.wrist, rotate(arm.hand, [across * arm.sign * size, out * size, along]));
  const fingers = FINGERS.map((finger): Disc[] => {
    let p: Vector3 = at(finger.across * mix(1, 0.92, grip), 0.001, finger.along);
    let bend = 0;
    const splay = finger.splay * (1 - grip) * arm.sign * RADIANS;
    const balls: Ball[] = [[p, finger.radius * 1.1 * size]];
    BONES.forEach((share, i) => {
      bend += FIST[i]! * grip * RADIANS;
      const z = Math.cos(bend);
      const direction = rotate(arm.hand, [
        Math.sin(splay) * z,
        Math.sin(bend),
        Math.cos(splay) * z,
      ]);
      p = addScaled(p, direction, finger.length * share);
      balls.push([p, finger.radius * size * (i === 2 ? 0.9 : 1)]);
    });
    return discs(stage, balls);
  });
  const thumb = discs(
    stage,
    THUMB_OPEN.map((open, i): Ball => {
      const closed = THUMB_FIST[i]!;
      const t = Math.min(1, grip * 1.15);
      return [
        at(mix(open[0], closed[0], t), mix(open[1], closed[1], t), mix(open[2], closed[2], t)),
        THUMB_RADII[i]! * size,
      ];
    }),
  );
  const palm = discs(stage, [
    [arm.wrist, flesh.forearm[2] * 0.93],
    [at(0.026, 0.002, 0.08), 0.0125 * size],
    [at(-0.0265, 0.002, 0.072), 0.0115 * size],
    [at(-0.02, 0.004, 0.028), 0.0155 * size],
    [at(0.018, 0.005, 0.026), 0.0155 * size],
  ]);
  // Every finger is lit on the thumb's side: a line of shade parts it from the next, and
  // disappears when the hand is seen from its edge and the fingers lie in one line.
  const [tx, ty] = toScreenVector(stage, scale(arm.hand[0], arm.sign / stage.view.scale));
  const lean: Point = [tx * 0.95, ty * 0.95];
  const fingerPaths = fingers.map((finger) => chain(finger)).join('');
  const litFingers = fingers
    .map((finger) => chain(finger.map((each) => inner(each, lean, 0.25))))
    .join('');
  const palmPath = hullOf(palm);
  const drawnFingers = toned('skin', far, fingerPaths, litFingers);
  const lit = (list: readonly Disc[]) => list.map((each) => inner(each, LIGHT, 0.21));
  const drawnThumb = toned('skin', far, chain(thumb), chain(lit(thumb)));
  const drawnPalm = toned('skin', far, palmPath, hullOf(lit(palm)));
  // The palm side shows curled fingers and thumb before the palm, the back of the hand behind it.
  const palmSeen = dot(arm.hand[1], stage.view.axes[2]) > 0;
  return {
    outline: fingerPaths + chain(thumb.slice(1)),
    balls: [
      [arm.wrist, 0.025],
      [at(0, 0.004, 0.06), 0.026],
      [at(0, 0.004 + 0.05 * grip, 0.14 - 0.07 * grip), 0.018],
    ],
    commands: palmSeen
      ? [...drawnPalm, ...drawnFingers, ...drawnThumb]
      : [...drawnThumb, ...drawnFingers, ...drawnPalm],
  };
}
