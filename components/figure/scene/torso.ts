import { SIDES } from '../../../domain/figure/place.ts';
import type { Point } from '../../../domain/figure/projection.ts';
import type { Glow } from '../../../domain/figure/sequence.ts';
import { add, addScaled, mixVector, rotate, type Vector3 } from '../../../domain/figure/vector.ts';
import { type DrawCommand, toned } from './command.ts';
import { glowCommands } from './glow.ts';
import { type Ball, discs, litDiscs, rim, widened } from './limb.ts';
import type { Part } from './part.ts';
import { capsule, chains, type Disc, hull } from './path.ts';
import { RING } from './ring.ts';
import { onSkin, section, sections, tube } from './section.ts';
import { depth, dimming, disc, farness, type Stage } from './stage.ts';

/** Arc lengths (m from the hip centre) where the shirt ends and where the neck begins. */
const HEM = 0.115;
const COLLAR = 0.54;
const TAIL = -0.06;

/** Shirt, hips, and the glow on them. */
export function torsoPart(stage: Stage, glow: readonly Glow[]): Part {
  const { body } = stage;
  const hips = hipCommands(stage);
  const shirt = [...shirtCommands(stage), ...glow.flatMap((each) => glowCommands(stage, each))];
  const seesHem = depth(stage, body.spine.frame(HEM)[1]) > 0;
  const balls = sections(stage, -0.05, 0.5, 11).flatMap(({ centre, frame, width, depth }) => {
    const out = Math.max(0, width - depth);
    return [-out, 0, out].map((across): Ball => [addScaled(centre, frame[0], across), depth]);
  });
  return {
    name: 'torso',
    balls,
    commands: [
      { paint: 'halo-line', d: tube(stage, sections(stage, 0.15, 0.46, 6), true) },
      ...(seesHem ? [...hips, ...shirt] : [...shirt, ...hips]),
    ],
    shadow: [
      [
        [body.spine.at(0), 0.13],
        [body.spine.at(0.2), 0.11],
        [body.spine.at(0.4), 0.13],
      ],
    ],
  };
}

function hipCommands(stage: Stage): readonly DrawCommand[] {
  const { pelvis, legs, skeleton } = stage.body;
  const { thigh, torso } = skeleton.flesh;
  const thick = thigh[0]![1] * 1.01;
  const plump = torso[3]![2] / 0.106;
  const glute = (sign: number): Vector3 =>
    add(pelvis.at, rotate(pelvis.frame, [sign * 0.064, -0.016, -0.022 * plump]));
  const flanks = SIDES.map(([side, sign]) => {
    const { hip, knee } = legs[side];
    const far = dimming(stage, side);
    return discs(stage, [
      [glute(sign), 0.09 * plump],
      [mixVector(hip, knee, 0.06), thick],
      [mixVector(hip, knee, 0.24), thigh[1]![1]],
      // Lit only: the cloth goes on into the thigh without an edge of shade.
      [mixVector(hip, knee, 0.24 + 0.18 * Math.max(0, 1 - 5 * far)), thigh[2]![1]],
    ]);
  });
  const bottom = discs(stage, [
    [glute(1), 0.092 * plump],
    [glute(-1), 0.092 * plump],
  ]);
  const list = sections(stage, TAIL, HEM, 6);
  const path = (shade: boolean, seat: readonly Disc[], sides: readonly Disc[][]) =>
    tube(stage, list, shade) + capsule(seat[0]!, seat[1]!) + chains(sides);
  return toned(
    'pants',
    0,
    path(
      true,
      bottom,
      flanks.map((each) => each.slice(0, 3)),
    ),
    path(
      false,
      litDiscs(bottom, 0.17),
      flanks.map((each) => [...litDiscs(each, 0.17).slice(0, 2), ...litDiscs(each).slice(2)]),
    ),
  );
}

/** Chest to shoulder: the cloth between the trunk and each sleeve. */
function shirtCommands(stage: Stage): readonly DrawCommand[] {
  const { spine, arms, skeleton } = stage.body;
  const list = sections(stage, HEM - 0.02, COLLAR, 17);
  const chest = section(stage, 0.4);
  const chestRim = RING.map(([c, s]) => onSkin(stage, chest, c * 0.86, s * 0.86));
  const radius = skeleton.flesh.upperArm[0]![1] + 0.003;
  let dark = tube(stage, list, true);
  let light = tube(stage, list);
  for (const [side] of SIDES) {
    const arm = arms[side];
    // The far shoulder is drawn in toward the spine, or its cloth would stand out behind.
    const cap = mixVector(
      mixVector(arm.shoulder, arm.elbow, 0.05),
      spine.at(0.44),
      Math.min(1, farness(stage, side, (each) => arms[each].shoulder) * 1.8) * 0.45,
    );
    const yoke = [disc(stage, cap, radius), disc(stage, spine.at(0.5), radius + 0.002)];
    const lit = litDiscs(yoke, 0.3);
    dark += capsule(yoke[0]!, yoke[1]!) + hull(rim(yoke[0]!, [...chestRim]));
    const [x, y] = [yoke[1]!.x, yoke[1]!.y];
    const inside = chestRim.map((p): Point => [x + (p[0] - x) * 0.8, y + (p[1] - y) * 0.8]);
    // Lit all over: the sleeve goes on from it without an edge of shade.
    const whole = widened(yoke[0]!);
    light += capsule(whole, lit[1]!) + hull(rim(whole, inside));
  }
  return toned('shirt', 0, dark, light);
}
