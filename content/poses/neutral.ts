/** Poses that say no more than where one is: for movements nobody has drawn. */
import type { Pose } from '../../domain/figure/pose.ts';
import { both } from '../../domain/figure/pose.ts';
import type { FigureMovement, FigureScene } from '../../domain/figure/sequence.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import type { PlanFigure } from '../../domain/plan/plan.ts';
import { handsOnThighs, onAllFours, onChair, onTheBack, standingTall } from './stances.ts';
import { matAlong } from './surroundings.ts';

interface NeutralPose extends Omit<FigureScene, 'glow'> {
  readonly pose: Pose;
}

const neutral: Readonly<Record<PlanFigure, NeutralPose>> = {
  standing: { pose: standingTall, camera: { yawDegrees: 30, pitchDegrees: 6 } },
  sitting: {
    pose: { ...onChair, hands: handsOnThighs },
    camera: { yawDegrees: 40, pitchDegrees: 8 },
    props: [{ kind: 'chair', at: [0, -0.12] }],
  },
  'on-all-fours': {
    pose: onAllFours,
    camera: { yawDegrees: 68, pitchDegrees: 10 },
    mat: matAlong(-0.6, 0.7),
  },
  lying: {
    pose: {
      ...onTheBack,
      hands: both({
        wrist: ['world', 0.24, 0.036, 0.06],
        fingers: ['world', 0.03, 0, 1],
        palm: ['world', 0, -1, 0],
        elbow: ['world', 1, 0.15, -0.3],
      }),
    },
    camera: { yawDegrees: 74, pitchDegrees: 14 },
    mat: matAlong(-0.9, 0.7),
  },
};

/** A figure that keeps still in the pose: it breathes, and shows nothing that nobody has said. */
export function neutralFigure(figure: PlanFigure, id: MovementId): FigureMovement {
  const { pose, ...scene } = neutral[figure];
  return {
    id,
    ...scene,
    glow: [],
    poses: { neutral: pose },
    tracks: {
      start: 'neutral',
      moveIn: ['neutral', 'neutral'],
      hold: 'neutral',
      out: ['neutral', 'neutral'],
      flow: ['neutral', 'neutral'],
    },
  };
}
