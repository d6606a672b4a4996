/** From the world to the picture, without vanishing points. */
import { type CameraAngles, type ViewAxes, viewAxes } from './camera.ts';
import { dot, type Vector3 } from './vector.ts';

export type Point = readonly [x: number, y: number];

/** A ball in the world: centre and radius, m. */
export type Sphere = readonly [centre: Vector3, radius: number];

export interface View {
  readonly axes: ViewAxes;
  /** Picture units per metre. */
  readonly scale: number;
  /** Place of the world's origin in the picture. */
  readonly x: number;
  readonly y: number;
}

/** In picture units, Y down as in SVG. */
export const project = ({ axes, scale, x, y }: View, p: Vector3): Point => [
  x + dot(p, axes[0]) * scale,
  y - dot(p, axes[1]) * scale,
];

/** Towards the viewer, m: the greater, the nearer. */
export const depthOf = ({ axes }: View, p: Vector3): number => dot(p, axes[2]);

export interface Frame2D {
  readonly width: number;
  readonly height: number;
  /** Share of the picture left free at each edge; default .05. */
  readonly padding?: number;
  /** The smallest extent (m) the picture shows, so that nothing is blown up; default .8. */
  readonly least?: number;
}

/** The view in which all spheres just fit, in the middle of the picture. */
export const fitView = (
  camera: CameraAngles,
  spheres: readonly Sphere[],
  { width, height, padding = 0.05, least = 0.8 }: Frame2D,
): View => {
  const axes = viewAxes(camera);
  let left = Infinity;
  let right = -Infinity;
  let bottom = Infinity;
  let top = -Infinity;
  for (const [centre, radius] of spheres) {
    const x = dot(centre, axes[0]);
    const y = dot(centre, axes[1]);
    left = Math.min(left, x - radius);
    right = Math.max(right, x + radius);
    bottom = Math.min(bottom, y - radius);
    top = Math.max(top, y + radius);
  }
  const room = 1 - 2 * padding;
  const scale =
    room * Math.min(width / Math.max(right - left, least), height / Math.max(top - bottom, least));
  return {
    axes,
    scale,
    x: width / 2 - (scale * (left + right)) / 2,
    y: height / 2 + (scale * (top + bottom)) / 2,
  };
};
