import type { Movement, MovementId } from '../../domain/movement/movement.ts';
import { ballDecompression } from './movements/ball-decompression.ts';
import { bandRow } from './movements/band-row.ts';
import { bridge } from './movements/bridge.ts';
import { catCow } from './movements/cat-cow.ts';
import { childsPose } from './movements/childs-pose.ts';
import { cobra } from './movements/cobra.ts';
import { downwardDog } from './movements/downward-dog.ts';
import { dumbbellRow } from './movements/dumbbell-row.ts';
import { erectorRelease } from './movements/erector-release.ts';
import { foamRollerExtension } from './movements/foam-roller-extension.ts';
import { forwardHingeHold } from './movements/forward-hinge-hold.ts';
import { latPulldown } from './movements/lat-pulldown.ts';
import { lungeRotation } from './movements/lunge-rotation.ts';
import { oneSidedMidBackStretch } from './movements/one-sided-mid-back-stretch.ts';
import { passiveBackbend } from './movements/passive-backbend.ts';
import { plank } from './movements/plank.ts';
import { plankRow } from './movements/plank-row.ts';
import { seatedTwist } from './movements/seated-twist.ts';
import { seatedTwistFloor } from './movements/seated-twist-floor.ts';
import { seatedTwistLongLeg } from './movements/seated-twist-long-leg.ts';
import { sphinx } from './movements/sphinx.ts';
import { standingSideBend } from './movements/standing-side-bend.ts';
import { superman } from './movements/superman.ts';
import { threadTheNeedle } from './movements/thread-the-needle.ts';
import { threadTheNeedleReach } from './movements/thread-the-needle-reach.ts';
import { torsoTwist } from './movements/torso-twist.ts';
import { triangle } from './movements/triangle.ts';

/** By id; a movement that is missing here fails the type check. */
const byId: Readonly<Record<MovementId, Movement>> = {
  'seated-twist': seatedTwist,
  'seated-twist-floor': seatedTwistFloor,
  'seated-twist-long-leg': seatedTwistLongLeg,
  'torso-twist': torsoTwist,
  'one-sided-mid-back-stretch': oneSidedMidBackStretch,
  'thread-the-needle': threadTheNeedle,
  'thread-the-needle-reach': threadTheNeedleReach,
  'childs-pose': childsPose,
  'cat-cow': catCow,
  'downward-dog': downwardDog,
  cobra,
  sphinx,
  bridge,
  'passive-backbend': passiveBackbend,
  'foam-roller-extension': foamRollerExtension,
  'ball-decompression': ballDecompression,
  'erector-release': erectorRelease,
  'lunge-rotation': lungeRotation,
  'standing-side-bend': standingSideBend,
  triangle,
  superman,
  plank,
  'forward-hinge-hold': forwardHingeHold,
  'dumbbell-row': dumbbellRow,
  'band-row': bandRow,
  'plank-row': plankRow,
  'lat-pulldown': latPulldown,
};

/** Every movement the five source articles describe. */
export const catalogue: readonly Movement[] = Object.values(byId);

/** The movement of this id. */
export function movementById(id: MovementId): Movement {
  return byId[id];
}

/** The movement a string from outside (a file, a stored record) names, if the catalogue has it. */
export function findMovement(id: string): Movement | undefined {
  return Object.hasOwn(byId, id) ? byId[id as MovementId] : undefined;
}
