import type { SolvedArm } from '../../../domain/figure/body.ts';
import {
  add,
  addScaled,
  between,
  mix,
  RADIANS,
  rotate,
  type Vector3,
} from '../../../domain/figure/vector.ts';
import { type DrawCommand, toned } from './command.ts';
import { type Ball, discs, hullOf, inner } from './limb.ts';
import { chain, chains, type Disc } from './path.ts';
import { depth, LIGHT, type Stage, toScreenVector } from './stage.ts';

/** A ball of the hand: toward the thumb's side, out of the palm, along from the wrist, radius, m. */
type Spot = readonly [across: number, out: number, along: number, radius: number];

/**
 * Index to little finger: the knuckle, toward the thumb and along the hand from the wrist, length
 * and radius (m), and how far an open hand spreads it toward the thumb (degrees).
 */
const FINGERS = [
  [0.0285, 0.086, 0.075, 0.0092, 7],
  [0.0095, 0.09, 0.082, 0.0095, 1],
  [-0.0095, 0.087, 0.077, 0.009, -5],
  [-0.0275, 0.079, 0.062, 0.0081, -13],
] as const;
/** Shares of a finger's length of its three bones. */
const BONES = [0.46, 0.3, 0.24] as const;
/** Degrees each joint of a finger bends in a fist. */
const FIST = [72, 96, 50] as const;
/** A hand that holds nothing and leans on nothing is a little curled. */
const RELAXED = 0.13;

/** The thumb, open and in a fist: toward the thumb's side, out of the palm, along, radius, m. */
const THUMB_OPEN: readonly Spot[] = [
  [0.016, 0.006, 0.022, 0.0145],
  [0.044, 0.012, 0.056, 0.0115],
  [0.055, 0.014, 0.09, 0.0095],
];
const THUMB_FIST: readonly Spot[] = [
  [0.016, 0.008, 0.024, 0.0145],
  [0.036, 0.03, 0.062, 0.0115],
  [0.008, 0.05, 0.082, 0.0095],
];
/** The corners of the palm. */
const PALM: readonly Spot[] = [
  [0.026, 0.002, 0.08, 0.0125],
  [-0.0265, 0.002, 0.072, 0.0115],
  [-0.02, 0.004, 0.028, 0.0155],
  [0.018, 0.005, 0.026, 0.0155],
];

export interface HandDrawing {
  readonly commands: readonly DrawCommand[];
  readonly balls: readonly Ball[];
  /** What a gap is drawn round: not the wrist, which would be cut off. */
  readonly outline: string;
}

/** A hand with a palm, four fingers and a thumb, flat, relaxed or closed as `grip` says. */
export function drawHand(stage: Stage, arm: SolvedArm, far: number): HandDrawing {
  const { hand: size, forearm } = stage.body.skeleton.flesh;
  const grip = arm.planted ? arm.grip : Math.max(arm.grip, RELAXED);
  const at = (across: number, out: number, along: number): Vector3 =>
    add(arm.wrist, rotate(arm.hand, [across * arm.sign * size, out * size, along]));
  const ball = ([across, out, along, radius]: Spot): Ball => [
    at(across, out, along),
    radius * size,
  ];
  const fingers = FINGERS.map(([across, along, length, radius, spread]): Disc[] => {
    let p: Vector3 = at(across * mix(1, 0.92, grip), 0.001, along);
    let bend = 0;
    const splay = spread * (1 - grip) * arm.sign * RADIANS;
    const thick = radius * size;
    const balls: Ball[] = [[p, thick * 1.1]];
    BONES.forEach((share, i) => {
      bend += FIST[i]! * grip * RADIANS;
      const z = Math.cos(bend);
      const way: Vector3 = [Math.sin(splay) * z, Math.sin(bend), Math.cos(splay) * z];
      p = addScaled(p, rotate(arm.hand, way), length * share);
      balls.push([p, thick * (i === 2 ? 0.9 : 1)]);
    });
    return discs(stage, balls);
  });
  const closed = Math.min(1, grip * 1.15);
  const thumb = discs(stage, between(THUMB_OPEN, THUMB_FIST, closed).map(ball));
  const palm = discs(stage, [[arm.wrist, forearm.at(-1)![1] * 0.93], ...PALM.map(ball)]);
  // Every finger is lit on the thumb's side: a line of shade parts it from the next, and
  // disappears when the hand is seen from its edge and the fingers lie in one line.
  const lean = toScreenVector(stage, arm.hand[0], arm.sign * 0.95);
  const fingerPaths = chains(fingers);
  const litFingers = chains(fingers.map((finger) => finger.map((each) => inner(each, lean, 0.25))));
  const lit = (list: readonly Disc[]) => list.map((each) => inner(each, LIGHT, 0.21));
  const drawn = [
    toned('skin', far, hullOf(palm), hullOf(lit(palm))),
    toned('skin', far, fingerPaths, litFingers),
    toned('skin', far, chain(thumb), chain(lit(thumb))),
  ];
  // The palm side shows curled fingers and thumb before the palm, the back of the hand behind it.
  if (depth(stage, arm.hand[1]) <= 0) drawn.reverse();
  return {
    outline: fingerPaths + chain(thumb.slice(1)),
    balls: [
      [arm.wrist, 0.025],
      [at(0, 0.004, 0.06), 0.026],
      [at(0, 0.004 + 0.05 * grip, 0.14 - 0.07 * grip), 0.018],
    ],
    commands: drawn.flat(),
  };
}
