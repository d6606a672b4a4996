import type { SolvedArm } from '../../../domain/figure/body.ts';
import { mix, mixVector, normalize, subtract } from '../../../domain/figure/vector.ts';
import { toned } from './command.ts';
import { drawHand } from './hand.ts';
import { type Ball, cuff, discs, haloDiscs, litDiscs, near, widened } from './limb.ts';
import type { Part } from './part.ts';
import { capsule, chain } from './path.ts';
import { depth, dimming, type Stage } from './stage.ts';

/** Where on the upper arm the sleeve ends. */
const SLEEVE = 0.5;
/** How far the sleeve stands off the arm, m. */
const CLOTH = 0.0055;

/** Upper arm with sleeve, forearm, and hand. */
export function armParts(stage: Stage, arm: SolvedArm): Part[] {
  const { flesh } = stage.body.skeleton;
  const { shoulder, elbow, wrist } = arm;
  const far = dimming(stage, arm);
  const axis = normalize(subtract(elbow, shoulder));
  const upper: Ball[] = [
    [shoulder, flesh.upperArm[0]],
    [mixVector(shoulder, elbow, 0.35), flesh.upperArm[1]],
    [mixVector(shoulder, elbow, 0.7), mix(flesh.upperArm[1], flesh.upperArm[2], 0.6)],
    [elbow, flesh.upperArm[2]],
  ];
  const fore: Ball[] = [
    [elbow, flesh.upperArm[2]],
    [mixVector(elbow, wrist, 0.26), flesh.forearm[1]],
    [mixVector(elbow, wrist, 0.6), mix(flesh.forearm[1], flesh.forearm[2], 0.55)],
    [wrist, flesh.forearm[2]],
  ];
  const upperDiscs = discs(stage, upper);
  const foreDiscs = discs(stage, fore);
  const lit = litDiscs([...upperDiscs, ...foreDiscs.slice(1)]);
  const litUpper = lit.slice(0, 4);
  const litFore = lit.slice(3);
  const sleeveEnd = mixVector(shoulder, elbow, SLEEVE);
  const sleeve = discs(stage, [
    [shoulder, flesh.upperArm[0] + CLOTH],
    [mixVector(shoulder, elbow, 0.25), flesh.upperArm[1] + CLOTH * 1.4],
  ]);
  // All of the shoulder is lit: no edge of shade between shirt and sleeve.
  const litSleeve = [widened(sleeve[0]!), litDiscs(sleeve)[1]!] as const;
  const [hemDark, hemLit] = cuff(
    stage,
    sleeve[1]!,
    sleeveEnd,
    axis,
    flesh.upperArm[1] + CLOTH * 1.2,
  );
  const drawnSleeve = [...toned('shirt', far, chain(sleeve) + hemDark, chain(litSleeve) + hemLit)];
  // The arm comes out of the sleeve's opening, whose inside is seen round it.
  const [bareDark, bareLit] = cuff(
    stage,
    upperDiscs[2]!,
    mixVector(shoulder, elbow, SLEEVE - 0.01),
    axis,
    mix(flesh.upperArm[1], flesh.upperArm[2], 0.25),
  );
  const drawnArm = [
    ...toned(
      'skin',
      far,
      bareDark + chain(upperDiscs.slice(2)),
      bareLit +
        chain(litUpper.slice(2)) +
        capsule(litUpper[3]!, near(litUpper[3]!, litFore[1]!, 1.15)),
    ),
  ];
  const hand = drawHand(stage, arm, far);
  const seesOpening = depth(stage, axis) > 0;
  return [
    {
      name: `upper-arm-${arm.side}`,
      balls: upper,
      joints: [
        ['torso', shoulder, 0.12],
        [`forearm-${arm.side}`, elbow, 0.06],
      ],
      commands: [
        { paint: 'halo', d: chain(haloDiscs(upperDiscs, stage.gap, [0.2, 0.5, 0.85, 1])) },
        ...(seesOpening ? [...drawnSleeve, ...drawnArm] : [...drawnArm, ...drawnSleeve]),
      ],
      shadow: [
        [
          [shoulder, 0.06],
          [elbow, 0.045],
          [wrist, 0.035],
        ],
      ],
    },
    {
      name: `forearm-${arm.side}`,
      balls: fore,
      joints: [
        [`upper-arm-${arm.side}`, elbow, 0.06],
        [`hand-${arm.side}`, wrist, 0.04],
      ],
      commands: [
        { paint: 'halo', d: chain(haloDiscs(foreDiscs, stage.gap, [0.12, 0.45, 0.75, 1])) },
        ...toned(
          'skin',
          far,
          chain(foreDiscs),
          chain(litFore) + capsule(litFore[0]!, near(litFore[0]!, litUpper[2]!, 1.15)),
        ),
      ],
    },
    {
      name: `hand-${arm.side}`,
      balls: hand.balls,
      joints: [[`forearm-${arm.side}`, wrist, 0.04]],
      commands: [{ paint: 'halo-line', d: hand.outline }, ...hand.commands],
    },
  ];
}
