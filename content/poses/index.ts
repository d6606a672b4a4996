/** Each movement's drawing is loaded when it is first shown. */
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import type { MovementId } from '../../domain/movement/movement.ts';

type Load = () => Promise<FigureMovement>;

const LOADERS: Readonly<Partial<Record<MovementId, Load>>> = {
  'seated-twist': () => import('./seated-twist.ts').then((it) => it.seatedTwist),
  'seated-twist-floor': () => import('./seated-twist-floor.ts').then((it) => it.seatedTwistFloor),
  'seated-twist-long-leg': () =>
    import('./seated-twist-long-leg.ts').then((it) => it.seatedTwistLongLeg),
  'torso-twist': () => import('./torso-twist.ts').then((it) => it.torsoTwist),
  'one-sided-mid-back-stretch': () =>
    import('./one-sided-mid-back-stretch.ts').then((it) => it.oneSidedMidBackStretch),
  'cat-cow': () => import('./cat-cow.ts').then((it) => it.catCow),
  cobra: () => import('./cobra.ts').then((it) => it.cobra),
  'downward-dog': () => import('./downward-dog.ts').then((it) => it.downwardDog),
  plank: () => import('./plank.ts').then((it) => it.plank),
  'plank-row': () => import('./plank-row.ts').then((it) => it.plankRow),
  'childs-pose': () => import('./childs-pose.ts').then((it) => it.childsPose),
  superman: () => import('./superman.ts').then((it) => it.superman),
  bridge: () => import('./bridge.ts').then((it) => it.bridge),
  sphinx: () => import('./sphinx.ts').then((it) => it.sphinx),
  'thread-the-needle': () => import('./thread-the-needle.ts').then((it) => it.threadTheNeedle),
  'thread-the-needle-reach': () =>
    import('./thread-the-needle-reach.ts').then((it) => it.threadTheNeedleReach),
  'foam-roller-extension': () =>
    import('./foam-roller-extension.ts').then((it) => it.foamRollerExtension),
  'passive-backbend': () => import('./passive-backbend.ts').then((it) => it.passiveBackbend),
  'forward-hinge-hold': () => import('./forward-hinge-hold.ts').then((it) => it.forwardHingeHold),
  'dumbbell-row': () => import('./dumbbell-row.ts').then((it) => it.dumbbellRow),
  'standing-side-bend': () => import('./standing-side-bend.ts').then((it) => it.standingSideBend),
  triangle: () => import('./triangle.ts').then((it) => it.triangle),
  'lunge-rotation': () => import('./lunge-rotation.ts').then((it) => it.lungeRotation),
  'ball-decompression': () => import('./ball-decompression.ts').then((it) => it.ballDecompression),
  'erector-release': () => import('./erector-release.ts').then((it) => it.erectorRelease),
  'band-row': () => import('./band-row.ts').then((it) => it.bandRow),
  'lat-pulldown': () => import('./lat-pulldown.ts').then((it) => it.latPulldown),
};

/**
 * The drawing of a movement.
 * @throws (rejects) if it has none
 */
export const loadFigure = async (id: MovementId): Promise<FigureMovement> => {
  const load = LOADERS[id];
  if (!load) throw new Error(`No figure for ${id}`);
  return load();
};
