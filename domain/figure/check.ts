/** What is wrong with a drawn movement: for tests and for whoever writes poses. */
import type { SolvedBody } from './body.ts';
import { floorOverlaps, limbOverlaps, torsoOverlaps } from './collisions.ts';
import { type Foothold, footholdsOf } from './foothold.ts';
import { measureJoints } from './joint-angles.ts';
import type { Sides } from './pose.ts';
import { type FigureMoment, poseAt } from './pose-at.ts';
import { momentsOf, runsOf } from './sampling.ts';
import type { FigureMovement } from './sequence.ts';
import type { Skeleton } from './skeleton.ts';
import { solve } from './solve.ts';
import { distance, type Vector3 } from './vector.ts';

export type FindingKind =
  | 'bone-length'
  | 'contact-drift'
  | 'below-floor'
  | 'out-of-reach'
  | 'joint-limit'
  | 'torso-penetration'
  | 'limb-penetration'
  | 'jump';

/** Metres, except `joint-limit` in degrees beyond the limit. */
export const TOLERANCE: Readonly<Record<FindingKind, number>> = {
  'bone-length': 1e-6,
  'contact-drift': 0.005,
  'below-floor': 0.01,
  'out-of-reach': 0.01,
  'joint-limit': 1e-6,
  'torso-penetration': 0.015,
  'limb-penetration': 0.02,
  // Between two frames at 60 a second: 7 m/s; also where one phase ends and the next begins.
  jump: 0.12,
};

export interface Finding {
  readonly kind: FindingKind;
  readonly part: string;
  /** m, or degrees beyond the limit. */
  readonly amount: number;
  readonly moment: FigureMoment;
}

type Measure = readonly [kind: FindingKind, part: string, amount: number];

const boneErrors = ({ skeleton, arms, legs, head, pelvis, spine }: SolvedBody): Measure[] => {
  const measures: Measure[] = [];
  const bone = (part: string, a: Vector3, b: Vector3, wanted: number): void => {
    // Not a number is the worst error of all.
    const error = Math.abs(distance(a, b) - wanted);
    measures.push(['bone-length', part, Number.isNaN(error) ? Infinity : error]);
  };
  for (const arm of [arms.left, arms.right]) {
    bone(`${arm.side} upper arm`, arm.shoulder, arm.elbow, skeleton.upperArm);
    bone(`${arm.side} forearm`, arm.elbow, arm.wrist, skeleton.forearm);
  }
  for (const leg of [legs.left, legs.right]) {
    bone(`${leg.side} thigh`, leg.hip, leg.knee, skeleton.thigh);
    bone(`${leg.side} shin`, leg.knee, leg.ankle, skeleton.shin);
    bone(`${leg.side} hip`, pelvis.at, leg.hip, skeleton.hipHalfWidth);
    bone(`${leg.side} foot`, leg.ankle, leg.ball, Math.hypot(...skeleton.ball));
  }
  bone('neck', head.neckBase, head.skullBase, skeleton.neckLength);
  bone('neck base', spine.at(skeleton.spineLength), head.neckBase, 0);
  return measures;
};

const missErrors = (body: SolvedBody, holds: Sides<Foothold>, onTheWay: boolean): Measure[] => [
  ...[body.arms.left, body.arms.right]
    // A hand in the air on its way touches nothing that it could miss.
    .filter((arm) => arm.planted || !onTheWay)
    .map((arm): Measure => ['out-of-reach', `${arm.side} hand`, arm.miss]),
  ...[body.legs.left, body.legs.right]
    .filter((leg) => holds[leg.side] !== 'none' || !onTheWay)
    .map((leg): Measure => ['out-of-reach', `${leg.side} foot`, leg.miss]),
];

const jointErrors = (body: SolvedBody): Measure[] =>
  measureJoints(body).map(({ joint, degrees, limits }) => [
    'joint-limit',
    joint,
    Math.max(limits.min - degrees, degrees - limits.max),
  ]);

/** Everything that can be said about one body alone. */
const stillErrors = (
  body: SolvedBody,
  holds: Sides<Foothold>,
  onTheWay: boolean,
  limbs: boolean,
): Measure[] => [
  ...boneErrors(body),
  ...missErrors(body, holds, onTheWay),
  ...jointErrors(body),
  ...floorOverlaps(body).map(({ part, depth }): Measure => ['below-floor', part, depth]),
  ...torsoOverlaps(body).map(({ part, depth }): Measure => ['torso-penetration', part, depth]),
  ...(limbs ? limbOverlaps(body) : []).map(
    ({ part, depth }): Measure => ['limb-penetration', part, depth],
  ),
];

/** Planted places by part, where they are. */
const plantedPlaces = (
  { arms, legs }: SolvedBody,
  holds: Sides<Foothold>,
): ReadonlyMap<string, Vector3> => {
  const places = new Map<string, Vector3>();
  for (const arm of [arms.left, arms.right]) {
    if (arm.planted) places.set(`${arm.side} hand`, arm.wrist);
  }
  for (const leg of [legs.left, legs.right]) {
    if (holds[leg.side] === 'ball') places.set(`${leg.side} foot`, leg.ball);
    if (holds[leg.side] === 'knee') places.set(`${leg.side} knee`, leg.knee);
  }
  return places;
};

const jumpBetween = (a: SolvedBody, b: SolvedBody): number =>
  Math.max(
    distance(a.head.skullBase, b.head.skullBase),
    distance(a.pelvis.at, b.pelvis.at),
    ...(['left', 'right'] as const).flatMap((side) => [
      distance(a.arms[side].elbow, b.arms[side].elbow),
      distance(a.arms[side].wrist, b.arms[side].wrist),
      distance(a.legs[side].knee, b.legs[side].knee),
      distance(a.legs[side].ankle, b.legs[side].ankle),
    ]),
  );

/** Follows one run of a movement from frame to frame. */
const movingErrors = () => {
  let before: SolvedBody | undefined;
  let anchors: ReadonlyMap<string, Vector3> = new Map();
  return (body: SolvedBody, holds: Sides<Foothold>): Measure[] => {
    const places = plantedPlaces(body, holds);
    const measures = [...places].map(
      ([part, place]): Measure => [
        'contact-drift',
        part,
        distance(place, anchors.get(part) ?? place),
      ],
    );
    // A contact keeps its first place until it is let go.
    anchors = new Map([...places].map(([part, place]) => [part, anchors.get(part) ?? place]));
    if (before) measures.push(['jump', 'body', jumpBetween(before, body)]);
    before = body;
    return measures;
  };
};

export interface CheckOptions {
  readonly skeleton?: Skeleton;
  /** Default 60, for 2 seconds a phase. */
  readonly framesPerSecond?: number;
  readonly secondsPerPhase?: number;
  /** Whether limbs are held against each other, too. Default false. */
  readonly limbs?: boolean;
}

/**
 * Plays the movement on every side and variant and gives what is beyond tolerance: of each kind,
 * part and phase the worst moment.
 */
export const checkFigure = (
  movement: FigureMovement,
  options: CheckOptions = {},
): readonly Finding[] => {
  const { skeleton, framesPerSecond, secondsPerPhase, limbs = false } = options;
  const worst = new Map<string, Finding>();
  for (const run of runsOf(movement)) {
    const moving = movingErrors();
    for (const moment of momentsOf(movement, run, framesPerSecond, secondsPerPhase)) {
      const blend = poseAt(movement, moment);
      const body = solve(blend, skeleton);
      const onTheWay = blend.amount > 0 && blend.amount < 1 && blend.from !== blend.to;
      const holds = footholdsOf(blend);
      for (const [kind, part, amount] of [
        ...stillErrors(body, holds, onTheWay, limbs),
        ...moving(body, holds),
      ]) {
        if (amount <= TOLERANCE[kind]) continue;
        const key = [kind, part, run.side, run.variant, moment.phase].join();
        const known = worst.get(key);
        if (!known || amount > known.amount) worst.set(key, { kind, part, amount, moment });
      }
    }
  }
  return [...worst.values()];
};

/** A finding as a line: what, where, by how much. */
export const describeFinding = ({ kind, part, amount, moment }: Finding): string => {
  const { side, variant, phase, progress } = moment;
  const where = [side, variant, phase, `${Math.round(progress * 100)} %`].filter(Boolean).join(' ');
  const size =
    kind === 'joint-limit'
      ? `${amount.toFixed(1)}° beyond`
      : `${(amount * 1000).toFixed(kind === 'bone-length' ? 4 : 0)} mm`;
  return `${kind}: ${part}, ${size} (${where})`;
};
