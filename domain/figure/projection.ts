/** From the world to the picture, without vanishing points. */
import type { ViewAxes } from './camera.ts';
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
