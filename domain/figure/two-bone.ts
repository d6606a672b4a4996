/** Two bones and a hinge between them: the knee, the elbow. */
import { squareTo } from './rotation.ts';
import { addScaled, distance, RADIANS, scale, subtract, type Vector3 } from './vector.ts';

export interface TwoBones {
  readonly joint: Vector3;
  readonly end: Vector3;
  /** How far (m) the wanted end was out of reach. */
  readonly miss: number;
}

/** Straighter than this (share of the full length) the hinge would flicker. */
const STRAIGHT = 0.9985;

/** Distance of the ends when the hinge is bent by `degrees` (0 straight). */
export const reachAt = (upper: number, lower: number, degrees: number): number =>
  Math.sqrt(upper ** 2 + lower ** 2 + 2 * upper * lower * Math.cos(degrees * RADIANS));

/**
 * Where the hinge and the end come to lie so that the end is at `target`, or as near as bone
 * lengths and `maxBend` (degrees) allow. The hinge points toward `pole` (a direction).
 */
export const solveTwoBones = (
  root: Vector3,
  target: Vector3,
  upper: number,
  lower: number,
  pole: Vector3,
  fallbackPole: Vector3,
  maxBend: number,
): TwoBones => {
  const wanted = distance(root, target);
  const along: Vector3 =
    wanted > 1e-9 ? scale(subtract(target, root), 1 / wanted) : scale(fallbackPole, -1);
  const reach = Math.max(
    reachAt(upper, lower, maxBend),
    Math.min((upper + lower) * STRAIGHT, wanted),
  );
  const foot = (upper ** 2 - lower ** 2 + reach ** 2) / (2 * reach);
  const height = Math.sqrt(Math.max(0, upper ** 2 - foot ** 2));
  const side = squareTo(along, pole, fallbackPole);
  return {
    joint: addScaled(addScaled(root, along, foot), side, height),
    end: addScaled(root, along, reach),
    miss: Math.abs(wanted - reach),
  };
};
