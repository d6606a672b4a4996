import type { SolvedArm } from '../../../domain/figure/body.ts';
import { mixVector, normalize, subtract } from '../../../domain/figure/vector.ts';
import { toned } from './command.ts';
import { drawHand } from './hand.ts';
import { alongBone, bones, cuff, discs, halo, litDiscs, widened } from './limb.ts';
import type { Part } from './part.ts';
import { chain } from './path.ts';
import { depth, dimming, type Stage } from './stage.ts';

/** Where on the upper arm the sleeve ends. */
const SLEEVE = 0.5;
/** How far the sleeve stands off the arm, m. */
const CLOTH = 0.0065;

/** Upper arm with sleeve, forearm, and hand. */
export function armParts(stage: Stage, arm: SolvedArm): Part[] {
  const { flesh } = stage.body.skeleton;
  const { side, shoulder, elbow, wrist } = arm;
  const far = dimming(stage, side);
  const axis = normalize(subtract(elbow, shoulder));
  const upperBalls = alongBone(shoulder, elbow, flesh.upperArm);
  const foreBalls = alongBone(elbow, wrist, flesh.forearm);
  const [upper, fore] = bones(stage, upperBalls, foreBalls);
  const [[, top], [, middle]] = flesh.upperArm as [readonly [0, number], readonly [number, number]];
  const hem = mixVector(shoulder, elbow, SLEEVE);
  const sleeve = discs(stage, [
    [shoulder, top + CLOTH],
    [mixVector(shoulder, elbow, 0.25), middle + CLOTH],
  ]);
  const [hemDark, hemLit] = cuff(stage, sleeve[1]!, hem, axis, middle + CLOTH);
  // All of the shoulder is lit: no edge of shade between shirt and sleeve.
  const litSleeve = [widened(sleeve[0]!), litDiscs(sleeve)[1]!];
  const cloth = toned('shirt', far, chain(sleeve) + hemDark, chain(litSleeve) + hemLit);
  // The arm comes out of the sleeve's opening, whose inside is seen round it.
  const [bareDark, bareLit] = cuff(stage, upper.discs[2]!, hem, axis, middle * 0.955);
  const skin = toned(
    'skin',
    far,
    bareDark + chain(upper.discs.slice(2)),
    bareLit + chain(upper.lit.slice(2)) + upper.bend,
  );
  const hand = drawHand(stage, arm, far);
  return [
    {
      name: `upper-arm-${side}`,
      balls: upperBalls,
      joints: [
        ['torso', shoulder, 0.12],
        [`forearm-${side}`, elbow, 0.06],
      ],
      commands: [
        halo(upper.discs, stage.gap, [0.2, 0.5, 0.85, 1]),
        ...(depth(stage, axis) > 0 ? [...cloth, ...skin] : [...skin, ...cloth]),
      ],
      shadow: [[...upperBalls, ...foreBalls]],
    },
    {
      name: `forearm-${side}`,
      balls: foreBalls,
      joints: [[`hand-${side}`, wrist, 0.04]],
      commands: [
        halo(fore.discs, stage.gap, [0.12, 0.45, 0.75, 1]),
        ...toned('skin', far, chain(fore.discs), chain(fore.lit) + fore.bend),
      ],
    },
    {
      name: `hand-${side}`,
      balls: hand.balls,
      commands: [{ paint: 'halo-line', d: hand.outline }, ...hand.commands],
    },
  ];
}
