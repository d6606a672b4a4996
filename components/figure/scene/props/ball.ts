import type { BallProp } from '../../../../domain/figure/props.ts';
import { addScaled } from '../../../../domain/figure/vector.ts';
import { toned } from '../command.ts';
import { inner } from '../limb.ts';
import { capsule } from '../path.ts';
import { ring } from '../ring.ts';
import { disc, LIGHT, type Stage } from '../stage.ts';
import type { Thing } from './thing.ts';

/** An exercise ball with its seams, or a massage ball. */
export function drawBall(stage: Stage, { look, centre, radius }: BallProp): Thing {
  const whole = disc(stage, centre, radius);
  const big = look === 'exercise';
  const material = big ? 'prop' : 'band';
  const seams = big
    ? [-0.45, 0, 0.45].map((t) => ({
        paint: 'groove',
        d: ring(
          stage,
          addScaled(centre, [1, 0, 0], t * radius),
          [1, 0, 0],
          radius * Math.sqrt(1 - t * t),
        ),
        opacity: 0.3,
      }))
    : [];
  const lit = inner(whole, LIGHT, big ? 0.13 : 0.22);
  const shine = { ...inner(whole, LIGHT, 0.62), r: whole.r * 0.2 };
  return {
    parts: [
      {
        name: `ball-${look}`,
        balls: [[centre, radius]],
        commands: [
          { paint: 'halo-line', d: capsule(whole, whole) },
          ...toned(material, 0, capsule(whole, whole), capsule(lit, lit)),
          ...seams,
          { paint: 'shine', d: capsule(shine, shine), opacity: 0.35 },
        ],
        shadow: [
          [
            [centre, radius * 0.8],
            [centre, radius * 0.8],
          ],
        ],
      },
    ],
  };
}
