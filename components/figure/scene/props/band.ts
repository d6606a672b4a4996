import type { BandPoint, BandProp } from '../../../../domain/figure/props.ts';
import {
  add,
  addScaled,
  distance,
  mixVector,
  rotate,
  type Vector3,
} from '../../../../domain/figure/vector.ts';
import { toned } from '../command.ts';
import { type Ball, discs, litDiscs } from '../limb.ts';
import type { Part } from '../part.ts';
import { chain } from '../path.ts';
import type { Stage } from '../stage.ts';
import type { Thing } from './thing.ts';

/** Where a fist holds a band, in the hand's axes. */
const GRIP: Vector3 = [0, 0.03, 0.08];
const RADIUS = 0.0085;
/** A stretched band is thinner: radius at this length and beyond. */
const THIN = 0.006;

function place({ body }: Stage, point: BandPoint): Vector3 {
  switch (point) {
    case 'left-hand':
    case 'right-hand': {
      const arm = body.arms[point === 'left-hand' ? 'left' : 'right'];
      return add(arm.wrist, rotate(arm.hand, GRIP));
    }
    case 'left-foot':
    case 'right-foot': {
      const leg = body.legs[point === 'left-foot' ? 'left' : 'right'];
      return addScaled(leg.ball, leg.foot[1], -0.022);
    }
    default:
      return point;
  }
}

/** A resistance band led from point to point: one part a stretch. */
export function drawBand(stage: Stage, { through }: BandProp, index: number): Thing {
  const points = through.map((point) => place(stage, point));
  const parts: Part[] = [];
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1]!;
    const b = points[i]!;
    const middle = distance(a, b) > 0.5 ? THIN : RADIUS * 0.9;
    const balls: Ball[] = [
      [a, RADIUS],
      [mixVector(a, b, 0.25), middle],
      [mixVector(a, b, 0.5), middle],
      [mixVector(a, b, 0.75), middle],
      [b, RADIUS],
    ];
    const seen = discs(stage, balls);
    const held = [through[i - 1]!, through[i]!].flatMap((point) =>
      point === 'left-hand' ? ['hand-left'] : point === 'right-hand' ? ['hand-right'] : [],
    );
    parts.push({
      name: `band-${index}-${i}`,
      balls,
      // The hands close over it.
      under: held,
      commands: [
        { paint: 'halo-thin', d: chain(seen) },
        ...toned('band', 0, chain(seen), chain(litDiscs(seen, 0.35))),
      ],
    });
  }
  return { parts };
}
