import type { AllMovementWords } from '../movement-words.ts';
import { words as ballDecompression } from './ball-decompression.ts';
import { words as bandRow } from './band-row.ts';
import { words as bridge } from './bridge.ts';
import { words as catCow } from './cat-cow.ts';
import { words as childsPose } from './childs-pose.ts';
import { words as cobra } from './cobra.ts';
import { words as downwardDog } from './downward-dog.ts';
import { words as dumbbellRow } from './dumbbell-row.ts';
import { words as erectorRelease } from './erector-release.ts';
import { words as foamRollerExtension } from './foam-roller-extension.ts';
import { words as forwardHingeHold } from './forward-hinge-hold.ts';
import { words as latPulldown } from './lat-pulldown.ts';
import { words as lungeRotation } from './lunge-rotation.ts';
import { words as oneSidedMidBackStretch } from './one-sided-mid-back-stretch.ts';
import { words as passiveBackbend } from './passive-backbend.ts';
import { words as plank } from './plank.ts';
import { words as plankRow } from './plank-row.ts';
import { words as seatedTwist } from './seated-twist.ts';
import { words as seatedTwistFloor } from './seated-twist-floor.ts';
import { words as seatedTwistLongLeg } from './seated-twist-long-leg.ts';
import { words as sphinx } from './sphinx.ts';
import { words as standingSideBend } from './standing-side-bend.ts';
import { words as superman } from './superman.ts';
import { words as threadTheNeedle } from './thread-the-needle.ts';
import { words as threadTheNeedleReach } from './thread-the-needle-reach.ts';
import { words as torsoTwist } from './torso-twist.ts';
import { words as triangle } from './triangle.ts';

/**
 * All English words of the movements. The product's pages fetch them late (see `load.ts`); tools
 * that show everything import them.
 */
export const enMovements: AllMovementWords = {
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
