import type { SolvedLeg } from '../../../domain/figure/body.ts';
import {
  addScaled,
  mixVector,
  normalize,
  reject,
  subtract,
} from '../../../domain/figure/vector.ts';
import { toned } from './command.ts';
import { drawFoot } from './foot.ts';
import { alongBone, type Ball, bones, cuff, halo } from './limb.ts';
import type { Part } from './part.ts';
import { chain } from './path.ts';
import { depth, dimming, type Stage } from './stage.ts';

/** How far the calf stands out behind the bone, m, at each ball of the shin. */
const CALF = [0, 0.006, 0.01, 0.0075, 0.0025, 0, 0] as const;
/** Where on the shin the leggings end, and how wide. */
const CUFF = 0.86;
const CUFF_WIDTH = 0.93;

/** Thigh, and shin with foot: two parts, since a folded leg lies over itself. */
export function legParts(stage: Stage, leg: SolvedLeg): Part[] {
  const { flesh } = stage.body.skeleton;
  const { side, hip, knee, ankle } = leg;
  const far = dimming(stage, side);
  const down = normalize(subtract(ankle, knee));
  const behind = normalize(reject(leg.foot[2], down));
  const thighBalls = alongBone(hip, knee, flesh.thigh);
  const shinBalls = alongBone(knee, ankle, flesh.shin).map(
    ([at, radius], i): Ball => [addScaled(at, behind, -CALF[i]!), radius],
  );
  const [thigh, shin] = bones(stage, thighBalls, shinBalls);
  const cuffAt = mixVector(knee, ankle, CUFF);
  const width = shinBalls[4]![1] * CUFF_WIDTH;
  const [cuffDark, cuffLit] = cuff(stage, shin.discs[4]!, cuffAt, down, width);
  const legging = toned(
    'pants',
    far,
    chain(shin.discs.slice(0, 5)) + cuffDark,
    chain(shin.lit.slice(0, 5)) + cuffLit + shin.bend,
  );
  const foot = drawFoot(stage, leg, far, cuffAt);
  return [
    {
      name: `thigh-${side}`,
      balls: thighBalls,
      joints: [
        ['torso', hip, 0.17],
        [`shin-${side}`, knee, 0.09],
      ],
      commands: [
        halo(thigh.discs, stage.gap, [0.25, 0.7, 0.82, 1]),
        ...toned('pants', far, chain(thigh.discs), chain(thigh.lit) + thigh.bend),
      ],
      shadow: [[...thighBalls, ...shinBalls, [leg.ball, 0.04]]],
    },
    {
      name: `shin-${side}`,
      balls: [...shinBalls, ...foot.balls],
      commands: [
        halo(shin.discs, stage.gap, [0.04, 0.4, 2, 3]),
        { paint: 'halo-line', d: foot.outline },
        ...(depth(stage, down) > 0
          ? [...legging, ...foot.commands]
          : [...foot.commands, ...legging]),
      ],
    },
  ];
}
