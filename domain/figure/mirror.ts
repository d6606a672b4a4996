/**
 * The other side. Limbs count outward (see `pose.ts`), so they only change places; what is along
 * the world's X changes sign. Mirrored twice is the same, to the last bit.
 */
import type { Side } from '../movement/movement.ts';
import type { CameraAngles } from './camera.ts';
import type { Pose, Regions, Sides } from './pose.ts';
import type { BandPoint, Prop } from './props.ts';
import type { FigureMovement, FigureScene, FigureVariant, Glow, PoseName } from './sequence.ts';
import type { Vector3 } from './vector.ts';

export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** What becomes of the fields that mirroring changes; the others stay. */
type Changes<T> = { readonly [K in keyof T]?: (value: NonNullable<T[K]>) => T[K] };

const change = <T extends object>(it: T, changes: Changes<T>): T => {
  const copy = { ...it };
  for (const key of Object.keys(changes) as (keyof T)[]) {
    const value = copy[key];
    if (value !== undefined && value !== null) copy[key] = changes[key]!(value);
  }
  return copy;
};

/** Not `-x`, which would make a negative zero of a zero. */
const flip = (x: number): number => 0 - x;
/** The other side's place: X comes first, in the plane and in space. */
const flipX = <T extends readonly number[]>([x, ...others]: T): T =>
  [flip(x!), ...others] as readonly number[] as T;
const flipAll = (angles: number | Regions): number | Regions =>
  typeof angles === 'number' ? flip(angles) : (angles.map(flip) as readonly number[] as Regions);
const exchange = <T>({ left, right }: Sides<T>): Sides<T> => ({ left: right, right: left });

export const mirrorPose = (pose: Pose): Pose =>
  change(pose, {
    pelvis: (pelvis) =>
      change(pelvis, {
        at: flipX,
        rotation: ([pitch, yaw, roll]) => [pitch, flip(yaw), flip(roll)],
      }),
    spine: (spine) => change(spine, { sideBend: flipAll, rotation: flipAll }),
    head: (head) => change(head, { tilt: flip, turn: flip }),
    feet: exchange,
    hands: exchange,
  });

export const mirrorCamera = (camera: CameraAngles): CameraAngles =>
  change(camera, { yawDegrees: flip });

const mirrorBandPoint = (point: BandPoint): BandPoint => {
  if (typeof point !== 'string') return flipX(point);
  const [side, part] = point.split('-') as [Side, 'hand' | 'foot'];
  return `${otherSide(side)}-${part}`;
};

/** The fields of any prop that say left or right. */
interface SidedProp {
  readonly at?: readonly number[];
  readonly rest?: readonly number[];
  readonly centre?: Vector3;
  readonly yaw?: number;
  readonly hand?: Side;
  readonly through?: readonly BandPoint[];
}

export const mirrorProp = (prop: Prop): Prop =>
  change<SidedProp>(prop, {
    at: flipX,
    rest: flipX,
    centre: flipX,
    yaw: flip,
    hand: otherSide,
    through: (points) => points.map(mirrorBandPoint),
  }) as Prop;

const mirrorGlow = (glow: Glow): Glow =>
  change(glow, {
    // Around the body 0 is the left side and 180 the right; -90 stays the back.
    direction: (degrees) => (degrees < 0 ? -180 : 180) - degrees,
  });

const mirrorScene = <T extends Partial<FigureScene>>(scene: T, cameraStays = false): T =>
  change<Partial<FigureScene>>(scene, {
    camera: (camera) => (cameraStays ? camera : mirrorCamera(camera)),
    mat: ({ x, z }) => ({ x: [flip(x[1]), flip(x[0])], z }),
    props: (props) => props.map(mirrorProp),
    glow: (glows) => glows.map(mirrorGlow),
  }) as T;

const mirrorAll = <T>(named: Readonly<Record<string, T>>, mirror: (one: T) => T) =>
  Object.fromEntries(Object.entries(named).map(([name, one]) => [name, mirror(one)]));

const mirrorPoses = (poses: Readonly<Record<PoseName, Pose>>) => mirrorAll(poses, mirrorPose);

/** The movement for the other side: poses, props, mat, glow, variants and (mostly) the camera. */
export const mirrorMovement = (movement: FigureMovement): FigureMovement => {
  const { cameraStays } = movement;
  return change(mirrorScene(movement, cameraStays), {
    side: otherSide,
    poses: mirrorPoses,
    variants: (variants) =>
      mirrorAll(variants, (variant: FigureVariant) =>
        change(mirrorScene(variant, cameraStays), { poses: mirrorPoses }),
      ),
  });
};
