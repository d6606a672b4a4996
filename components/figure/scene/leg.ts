import type { SolvedLeg } from '../../../domain/figure/body.ts';
import {
  addScaled,
  mix,
  mixVector,
  normalize,
  reject,
  subtract,
} from '../../../domain/figure/vector.ts';
import { toned } from './command.ts';
import { drawFoot } from './foot.ts';
import { type Ball, cuff, discs, haloDiscs, litDiscs, near } from './limb.ts';
import type { Part } from './part.ts';
import { capsule, chain } from './path.ts';
import { depth, dimming, type Stage } from './stage.ts';

/** How far the calf stands out behind the bone, m. */
const CALF = 0.01;
/** Where on the shin the leggings end. */
const CUFF = 0.86;

/** Thigh, and shin with foot: two parts, since a folded leg lies over itself. */
export function legParts(stage: Stage, leg: SolvedLeg): Part[] {
  const { flesh } = stage.body.skeleton;
  const { hip, knee, ankle } = leg;
  const far = dimming(stage, leg);
  const down = normalize(subtract(ankle, knee));
  const behind = normalize(reject(leg.foot[2], down));
  const thigh: Ball[] = [
    [hip, flesh.thigh[0]],
    [mixVector(hip, knee, 0.2), mix(flesh.thigh[0], flesh.thigh[1], 0.62)],
    [mixVector(hip, knee, 0.42), flesh.thigh[1] * 0.985],
    [mixVector(hip, knee, 0.62), mix(flesh.thigh[1], flesh.thigh[2], 0.62)],
    [mixVector(hip, knee, 0.82), flesh.thigh[2]],
    [knee, flesh.thigh[3]],
  ];
  const calf = (t: number, out: number) =>
    addScaled(mixVector(knee, ankle, t), behind, -CALF * out);
  const shin: Ball[] = [
    [knee, flesh.thigh[3]],
    [calf(0.16, 0.6), flesh.shin[1] * 1.005],
    [calf(0.32, 1), flesh.shin[1]],
    [calf(0.5, 0.75), mix(flesh.shin[1], flesh.shin[2], 0.5)],
    [calf(0.68, 0.25), flesh.shin[2]],
    [calf(CUFF - 0.04, 0), mix(flesh.shin[2], flesh.shin[3], 0.62)],
  ];
  const thighDiscs = discs(stage, thigh);
  const shinDiscs = discs(stage, shin);
  const lit = litDiscs([...thighDiscs, ...shinDiscs.slice(1)]);
  const litThigh = lit.slice(0, 6);
  const litShin = lit.slice(5);
  const joint = near(litThigh[5]!, litShin[1]!, 1.15);
  const joint2 = near(litShin[0]!, litThigh[4]!, 1.15);

  const cuffAt = mixVector(knee, ankle, CUFF);
  const [cuffDark, cuffLit] = cuff(stage, shinDiscs[4]!, cuffAt, down, flesh.shin[2] * 0.93);
  const legging = toned(
    'pants',
    far,
    chain(shinDiscs.slice(0, 5)) + cuffDark,
    chain(litShin.slice(0, 5)) + cuffLit + capsule(litShin[0]!, joint2),
  );
  const foot = drawFoot(stage, leg, far, cuffAt);
  const seesSole = depth(stage, down) > 0;
  const ankleDiscs = discs(stage, [...shin, [ankle, flesh.shin[3]]]);
  return [
    {
      name: `thigh-${leg.side}`,
      balls: thigh,
      joints: [
        ['torso', hip, 0.17],
        [`shin-${leg.side}`, knee, 0.09],
      ],
      commands: [
        { paint: 'halo', d: chain(haloDiscs(thighDiscs, stage.gap, [0.25, 0.7, 0.82, 1])) },
        ...toned('pants', far, chain(thighDiscs), chain(litThigh) + capsule(litThigh[5]!, joint)),
      ],
      shadow: [
        [
          [hip, 0.09],
          [knee, 0.06],
          [ankle, 0.045],
          [leg.ball, 0.04],
        ],
      ],
    },
    {
      name: `shin-${leg.side}`,
      balls: [...shin, [ankle, flesh.shin[3]], ...foot.balls],
      joints: [[`thigh-${leg.side}`, knee, 0.09]],
      commands: [
        { paint: 'halo', d: chain(haloDiscs(ankleDiscs, stage.gap, [0.04, 0.4, 2, 3])) },
        { paint: 'halo-line', d: foot.outline },
        ...(seesSole ? [...legging, ...foot.commands] : [...foot.commands, ...legging]),
      ],
    },
  ];
}
