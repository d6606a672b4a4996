/** From what a body is meant to do to where every part of it is. */
import { solveArm } from './arms.ts';
import type { SolvedArm, SolvedBody, SolvedHead, SolvedLeg } from './body.ts';
import { reachContacts } from './contacts.ts';
import { solveLeg } from './legs.ts';
import { type PartialBody, SIDES, type Sign } from './place.ts';
import type { Pose } from './pose.ts';
import { SKELETONS, type Skeleton } from './skeleton.ts';
import { bendSpine, placeSpine } from './spine.ts';
import { blendTrunk, type Trunk } from './trunk.ts';
import {
  add,
  addScaled,
  compose,
  type Frame,
  rotate,
  rotationX,
  rotationY,
  rotationZ,
  subtract,
  type Vector3,
} from './vector.ts';

/** A body on its way from one pose to another. */
export interface PoseBlend {
  readonly from: Pose;
  readonly to: Pose;
  /** 0 is `from`, 1 is `to`; already eased. */
  readonly amount: number;
  /** 0 breathed out, 1 breathed in. Default 0. */
  readonly breath?: number;
}

const headOf = (trunk: Trunk, chest: Frame, neckBase: Vector3, neckLength: number): SolvedHead => {
  const [nod, tilt, turn] = trunk.head;
  const turned = (share: number, pitch: number): Frame =>
    compose(
      chest,
      compose(rotationY(turn * share), compose(rotationX(pitch), rotationZ(-tilt * share))),
    );
  // The neck leans forward by nature and takes about half of what the head does.
  const neck = turned(0.5, nod * 0.55 + 14);
  return {
    neckBase,
    skullBase: addScaled(neckBase, neck[1], neckLength),
    frame: turned(1, nod),
    angles: [nod, tilt, turn],
  };
};

/** The body between two poses. Pure: the same blend gives the same body. */
export const solve = (blend: PoseBlend, skeleton: Skeleton = SKELETONS.slender): SolvedBody => {
  const { from, to, amount, breath = 0 } = blend;
  const trunk = blendTrunk(from, to, amount, breath);
  const bent = bendSpine(trunk, skeleton);
  const chest = bent.frame(skeleton.spineLength);
  const [halfWidth, arc, forward] = skeleton.shoulder;
  const hip = (sign: Sign): Vector3 => rotate(bent.pelvis, [sign * skeleton.hipHalfWidth, 0, 0]);
  const shoulder = (sign: Sign): Vector3 =>
    add(bent.at(arc), rotate(chest, [sign * halfWidth, 0, forward]));
  // `at` is the hip centre, or with a pin the place of another point of the spine.
  const wanted = trunk.pin ? subtract(trunk.at, bent.at(trunk.pin)) : trunk.at;
  const pelvisAt = reachContacts(wanted, from, to, amount, hip, shoulder, chest, skeleton);

  const spine = placeSpine(bent, pelvisAt, trunk);
  const head = headOf(trunk, chest, spine.at(skeleton.spineLength), skeleton.neckLength);
  const legs: Partial<Record<Sign, SolvedLeg>> = {};
  const body: PartialBody = {
    skeleton,
    pelvisAt,
    pelvis: bent.pelvis,
    spine,
    chest,
    skullBase: head.skullBase,
    headAxes: head.frame,
    shoulder: (sign) => add(pelvisAt, shoulder(sign)),
    legs,
  };
  for (const [side, sign] of SIDES) {
    const hipAt = add(pelvisAt, hip(sign));
    legs[sign] = solveLeg(from.feet[side], to.feet[side], amount, sign, hipAt, body);
  }
  const [left, right] = SIDES.map(([side, sign]) =>
    solveArm(from.hands[side], to.hands[side], amount, sign, body),
  ) as [SolvedArm, SolvedArm];
  return {
    skeleton,
    pelvis: { at: pelvisAt, frame: bent.pelvis },
    spine,
    chest,
    head,
    arms: { left, right },
    legs: { left: legs[1]!, right: legs[-1]! },
    breath,
  };
};
