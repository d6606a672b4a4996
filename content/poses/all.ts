/** Every drawn movement. Each is small and they are alike: together they take half the room. */
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { ballDecompression } from './ball-decompression.ts';
import { bandRow } from './band-row.ts';
import { bridge } from './bridge.ts';
import { catCow } from './cat-cow.ts';
import { childsPose } from './childs-pose.ts';
import { cobra } from './cobra.ts';
import { downwardDog } from './downward-dog.ts';
import { dumbbellRow } from './dumbbell-row.ts';
import { erectorRelease } from './erector-release.ts';
import { foamRollerExtension } from './foam-roller-extension.ts';
import { forwardHingeHold } from './forward-hinge-hold.ts';
import { latPulldown } from './lat-pulldown.ts';
import { lungeRotation } from './lunge-rotation.ts';
import { oneSidedMidBackStretch } from './one-sided-mid-back-stretch.ts';
import { passiveBackbend } from './passive-backbend.ts';
import { plank } from './plank.ts';
import { plankRow } from './plank-row.ts';
import { seatedTwist } from './seated-twist.ts';
import { seatedTwistFloor } from './seated-twist-floor.ts';
import { seatedTwistLongLeg } from './seated-twist-long-leg.ts';
import { sphinx } from './sphinx.ts';
import { standingSideBend } from './standing-side-bend.ts';
import { superman } from './superman.ts';
import { threadTheNeedle } from './thread-the-needle.ts';
import { threadTheNeedleReach } from './thread-the-needle-reach.ts';
import { torsoTwist } from './torso-twist.ts';
import { triangle } from './triangle.ts';

export const allFigures: readonly FigureMovement[] = [
  seatedTwist,
  seatedTwistFloor,
  seatedTwistLongLeg,
  torsoTwist,
  oneSidedMidBackStretch,
  catCow,
  cobra,
  downwardDog,
  plank,
  plankRow,
  childsPose,
  superman,
  bridge,
  sphinx,
  threadTheNeedle,
  threadTheNeedleReach,
  foamRollerExtension,
  passiveBackbend,
  forwardHingeHold,
  dumbbellRow,
  standingSideBend,
  triangle,
  lungeRotation,
  ballDecompression,
  erectorRelease,
  bandRow,
  latPulldown,
];
