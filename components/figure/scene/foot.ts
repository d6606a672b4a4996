import type { SolvedLeg } from '../../../domain/figure/body.ts';
import {
  add,
  addScaled,
  mixVector,
  normalize,
  rotate,
  scale,
  subtract,
  type Vector3,
} from '../../../domain/figure/vector.ts';
import { type DrawCommand, toned } from './command.ts';
import { type Ball, cuff, discs, hullOf, inner } from './limb.ts';
import { chains } from './path.ts';
import { LIGHT, type Stage, toScreenVector } from './stage.ts';

/** Toes from the big one to the little one: across from the ball (m), length (m), radius (m). */
const TOES = [
  [0.023, 0.058, 0.0135],
  [0.005, 0.056, 0.0098],
  [-0.008, 0.051, 0.0092],
  [-0.02, 0.044, 0.0086],
  [-0.031, 0.034, 0.0082],
] as const;

interface FootDrawing {
  readonly commands: readonly DrawCommand[];
  readonly balls: readonly Ball[];
  /** What a gap is drawn round. */
  readonly outline: string;
}

/** A bare foot: heel, arch, ball and five toes, and the ankle up into the legging. */
export function drawFoot(stage: Stage, leg: SolvedLeg, far: number, opening: Vector3): FootDrawing {
  const { skeleton } = stage.body;
  const { flesh } = skeleton;
  const ankle = flesh.shin.at(-1)![1];
  const [side, up] = leg.foot;
  // The big toe is on the inner side.
  const inward = scale(side, -leg.sign);
  const place = (across: number, rise: number) =>
    add(leg.ball, add(scale(inward, across), scale(up, rise)));
  const heel = add(leg.ankle, rotate(leg.foot, skeleton.heel));
  const body: Ball[] = [
    [leg.ankle, ankle],
    [heel, flesh.heel],
    [place(0.021, 0), flesh.ball],
    [place(-0.024, -0.001), flesh.ball * 0.9],
    // The instep.
    [addScaled(mixVector(leg.ankle, leg.ball, 0.45), up, 0.012), flesh.ball * 1.1],
  ];
  const bodyDiscs = discs(stage, body);
  // Out of the legging's opening.
  const [ankleDark, ankleLit] = cuff(
    stage,
    bodyDiscs[0]!,
    opening,
    normalize(subtract(leg.ankle, opening)),
    ankle,
  );
  const toes = TOES.map(([across, length, radius]) => {
    const root = place(across, -0.006);
    return discs(stage, [
      [root, radius * 1.15],
      [addScaled(root, leg.toes, length), radius],
    ]);
  });
  // Each toe is lit within its outline, most on the big toe's side: shade parts it from the next.
  const across = toScreenVector(stage, inward, 0.9);
  const litToes = toes.map((toe) =>
    toe.map((each, i) => ({ ...inner(each, across, 0.2), r: each.r * (i ? 0.62 : 0.5) })),
  );
  const outline = hullOf(bodyDiscs) + chains(toes);
  const litBody = bodyDiscs.map((each) => inner(each, LIGHT, 0.24));
  return {
    outline,
    balls: [
      [heel, flesh.heel],
      [leg.ball, 0.03],
      [addScaled(leg.ball, leg.toes, 0.05), 0.018],
    ],
    commands: toned('skin', far, ankleDark + outline, hullOf(litBody) + chains(litToes) + ankleLit),
  };
}
