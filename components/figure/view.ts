import type { SolvedBody } from '../../domain/figure/body.ts';
import { type CameraAngles, viewAxes } from '../../domain/figure/camera.ts';
import { fitView, type Sphere, type View } from '../../domain/figure/projection.ts';
import type { Prop } from '../../domain/figure/props.ts';
import type { FigureScene } from '../../domain/figure/sequence.ts';
import { add, addScaled, dot, rotate, rotationY } from '../../domain/figure/vector.ts';

/** A view, and the size of the picture it is made for, in units of its view box. */
export interface Picture {
  readonly view: View;
  readonly width: number;
  readonly height: number;
}

/** The longer side of every picture: tenths of a pixel of a figure shown at 480. */
export const LONG_SIDE = 4800;
/** Width to height of the narrowest and the widest picture. */
const NARROWEST = 0.62;
const WIDEST = 1.9;
/** Empty border, a share of each side. */
const BORDER = 0.04;
/** A picture shows at least this much, m: a crouched figure is not blown up. */
const LEAST_EXTENT = 0.9;
const SIDES = ['left', 'right'] as const;

function bodySpheres(body: SolvedBody): Sphere[] {
  const spheres: Sphere[] = [
    [addScaled(body.head.skullBase, body.head.frame[1], 0.09), 0.115],
    [body.spine.at(0.2), 0.12],
  ];
  // The middle of the shadow, which may lie nearer to the viewer than the feet.
  for (const [x, y, z] of [body.pelvis.at, body.head.skullBase]) {
    spheres.push([[x + y * 0.1, 0, z], 0.03]);
  }
  for (const side of SIDES) {
    const leg = body.legs[side];
    const arm = body.arms[side];
    spheres.push(
      [leg.hip, 0.1],
      [leg.knee, 0.06],
      [leg.ankle, 0.045],
      [addScaled(leg.ball, leg.toes, 0.055), 0.015],
      [arm.elbow, 0.04],
      [arm.wrist, 0.03],
      [addScaled(arm.wrist, arm.hand[2], 0.155 * (1 - 0.5 * arm.grip)), 0.012],
    );
  }
  return spheres;
}

function propSpheres(prop: Prop): Sphere[] {
  switch (prop.kind) {
    case 'chair': {
      const [x, z] = prop.at ?? [0, 0];
      const turn = rotationY(prop.yaw ?? 0);
      const top = prop.backrest === false ? 0.45 : 0.86;
      return [-0.2, 0.2].flatMap((dx) => [
        [add([x, 0, z], rotate(turn, [dx, 0, 0.24])), 0.02] as const,
        [add([x, 0, z], rotate(turn, [dx, 0, -0.22])), 0.02] as const,
        [add([x, 0, z], rotate(turn, [dx, top, -0.27])), 0.03] as const,
      ]);
    }
    case 'roller': {
      const axis = rotate(rotationY(prop.yaw ?? 0), [1, 0, 0]);
      return [-1, 1].map((m) => [addScaled(prop.centre, axis, m * prop.halfLength), prop.radius]);
    }
    case 'ball':
      return [[prop.centre, prop.radius]];
    case 'anchor':
      // Cut off, a door is not seen to be one.
      return (prop.look === 'door' ? [-0.45, 0, 0.45] : [0]).map((x) => [
        add(prop.at, [x, 0, 0]),
        0.06,
      ]);
    case 'dumbbell':
      return prop.at ? [[[prop.at[0], 0.04, prop.at[1]], 0.1]] : [];
    default:
      return [];
  }
}

const width = (spheres: readonly Sphere[], axis: readonly [number, number, number]): number => {
  let low = Infinity;
  let high = -Infinity;
  for (const [at, radius] of spheres) {
    const x = dot(at, axis);
    low = Math.min(low, x - radius);
    high = Math.max(high, x + radius);
  }
  return high - low;
};

/**
 * The picture that shows all bodies of a movement as large as it goes. Unless `aspect` (width to
 * height) is given it takes the movement's own shape: upright for standing, wide for lying.
 */
export function fitPicture(
  bodies: readonly SolvedBody[],
  camera: CameraAngles,
  content: Pick<FigureScene, 'mat' | 'props'>,
  aspect?: number,
): Picture {
  const spheres = [...bodies.flatMap(bodySpheres), ...(content.props ?? []).flatMap(propSpheres)];
  for (const x of content.mat?.x ?? []) {
    for (const z of content.mat?.z ?? []) spheres.push([[x, 0, z], 0]);
  }
  const axes = viewAxes(camera);
  const own = width(spheres, axes[0]) / width(spheres, axes[1]);
  const shape = aspect ?? Math.min(WIDEST, Math.max(NARROWEST, own));
  const size = {
    width: Math.round(shape >= 1 ? LONG_SIDE : LONG_SIDE * shape),
    height: Math.round(shape >= 1 ? LONG_SIDE / shape : LONG_SIDE),
  };
  // `least` is asked of both sides of the picture; the shorter one may show less.
  const least = LEAST_EXTENT * Math.min(shape, 1 / shape);
  return { ...size, view: fitView(camera, spheres, { ...size, padding: BORDER, least }) };
}

/** The gap between parts, as a share of the longer side, and CSS pixels it has at least. */
const GAP = 0.0054;
const LEAST_GAP = 1.15;

/** Width of the gaps between parts, for a picture shown at `size` CSS pixels. */
export const gapOf = (size: number): number => LONG_SIDE * Math.max(GAP, LEAST_GAP / size);
