/**
 * The other side. Limbs count outward (see `pose.ts`), so they only change places; what is along
 * the world's X changes sign. Mirrored twice is the same, to the last bit.
 */
import type { Side } from '../movement/movement.ts';
import type { CameraAngles } from './camera.ts';
import type { Pose, Regions, Sides } from './pose.ts';
import type { BandPoint, Prop } from './props.ts';
import type { FigureMovement, FigureScene, FigureVariant, Glow, Mat } from './sequence.ts';
import type { Vector3 } from './vector.ts';

export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** Not `-x`, which would make a negative zero of a zero. */
const flip = (x: number): number => 0 - x;
const flipX = ([x, y, z]: Vector3): Vector3 => [flip(x), y, z];
const exchange = <T>({ left, right }: Sides<T>): Sides<T> => ({ left: right, right: left });
const flipAll = (angles: number | Regions): number | Regions =>
  typeof angles === 'number' ? flip(angles) : [flip(angles[0]), flip(angles[1]), flip(angles[2])];

export const mirrorPose = ({ pelvis, spine, head, feet, hands }: Pose): Pose => ({
  pelvis: {
    ...pelvis,
    at: flipX(pelvis.at),
    ...(pelvis.rotation && {
      rotation: [pelvis.rotation[0], flip(pelvis.rotation[1]), flip(pelvis.rotation[2])],
    }),
  },
  ...(spine && {
    spine: {
      ...spine,
      ...(spine.sideBend !== undefined && { sideBend: flipAll(spine.sideBend) }),
      ...(spine.rotation !== undefined && { rotation: flipAll(spine.rotation) }),
    },
  }),
  ...(head && {
    head: {
      ...head,
      ...(head.tilt !== undefined && { tilt: flip(head.tilt) }),
      ...(head.turn !== undefined && { turn: flip(head.turn) }),
    },
  }),
  feet: exchange(feet),
  hands: exchange(hands),
});

export const mirrorCamera = (camera: CameraAngles): CameraAngles => ({
  ...camera,
  yawDegrees: flip(camera.yawDegrees),
});

const mirrorMat = ({ x, z }: Mat): Mat => ({ x: [flip(x[1]), flip(x[0])], z });

/** Around the body 0 is the left side and 180 the right, -90 stays the back. */
const mirrorGlow = (glow: Glow): Glow => {
  if (glow.direction === undefined) return glow;
  const direction = 180 - glow.direction;
  return { ...glow, direction: direction > 180 ? direction - 360 : direction };
};

const mirrorBandPoint = (point: BandPoint): BandPoint => {
  if (typeof point !== 'string') return flipX(point);
  const [side, part] = point.split('-') as [Side, 'hand' | 'foot'];
  return `${otherSide(side)}-${part}`;
};

export const mirrorProp = (prop: Prop): Prop => {
  const turned = 'yaw' in prop && prop.yaw !== undefined ? { yaw: flip(prop.yaw) } : {};
  switch (prop.kind) {
    case 'chair':
      return { ...prop, ...turned, ...(prop.at && { at: [flip(prop.at[0]), prop.at[1]] }) };
    case 'wall':
      return { ...prop, yaw: flip(prop.yaw), at: [flip(prop.at[0]), prop.at[1]] };
    case 'roller':
      return { ...prop, ...turned, centre: flipX(prop.centre) };
    case 'ball':
      return { ...prop, centre: flipX(prop.centre) };
    case 'dumbbell':
      return {
        ...prop,
        hand: otherSide(prop.hand),
        ...(prop.at && { at: [flip(prop.at[0]), prop.at[1]] }),
      };
    case 'band':
      return { ...prop, through: prop.through.map(mirrorBandPoint) };
    case 'anchor':
      return { ...prop, at: flipX(prop.at) };
  }
};

const mirrorScene = (scene: Partial<FigureScene>, cameraStays = false): Partial<FigureScene> => ({
  ...(scene.camera && { camera: cameraStays ? scene.camera : mirrorCamera(scene.camera) }),
  ...(scene.mat && { mat: mirrorMat(scene.mat) }),
  ...(scene.props && { props: scene.props.map(mirrorProp) }),
  ...(scene.glow && { glow: scene.glow.map(mirrorGlow) }),
});

const mirrorAll = <T>(named: Readonly<Record<string, T>>, mirror: (one: T) => T) =>
  Object.fromEntries(Object.entries(named).map(([name, one]) => [name, mirror(one)]));

/** The movement for the other side: poses, props, mat, glow, variants and (mostly) the camera. */
export const mirrorMovement = (movement: FigureMovement): FigureMovement => {
  const { side, poses, variants, cameraStays } = movement;
  const mirrorVariant = (variant: FigureVariant): FigureVariant => ({
    ...variant,
    ...mirrorScene(variant, cameraStays),
    ...(variant.poses && { poses: mirrorAll(variant.poses, mirrorPose) }),
  });
  return {
    ...movement,
    ...mirrorScene(movement, cameraStays),
    ...(side && { side: otherSide(side) }),
    poses: mirrorAll(poses, mirrorPose),
    ...(variants && { variants: mirrorAll(variants, mirrorVariant) }),
  };
};
