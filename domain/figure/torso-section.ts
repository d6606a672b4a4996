/** The torso's cross-sections on a bent spine. */
import type { SolvedBody } from './body.ts';
import { addScaled, clamp, type Frame, mix, smooth, type Vector3 } from './vector.ts';

/** A section in place: an ellipse with half axes along X and Z of `frame`. */
export interface PlacedSection {
  readonly arc: number;
  readonly centre: Vector3;
  readonly frame: Frame;
  readonly width: number;
  readonly depth: number;
}

/** How much a full breath widens the ribs. */
const RIB_SWELL = 0.035;

/** The section at an arc length: between the rows of the table, rounded. */
export const torsoSection = (
  { skeleton, spine, breath }: SolvedBody,
  arc: number,
): PlacedSection => {
  const { torso } = skeleton.flesh;
  let i = 0;
  while (i < torso.length - 2 && arc > torso[i + 1]![0]) i++;
  const a = torso[i]!;
  const b = torso[i + 1]!;
  const t = clamp((arc - a[0]) / (b[0] - a[0]), 0, 1);
  // Half way between a straight line and a smooth step: no ridge at the table's entries.
  const u = (smooth(t) + t) / 2;
  const at = (column: 1 | 2 | 3): number => mix(a[column], b[column], u);
  const swell = RIB_SWELL * breath * Math.max(0, 1 - ((arc - 0.33) / 0.14) ** 2);
  const frame = spine.frame(Math.max(arc, 0));
  return {
    arc,
    frame,
    centre: addScaled(spine.at(arc), frame[2], at(3)),
    width: at(1) * (1 + swell * 0.6),
    depth: at(2) * (1 + swell),
  };
};
