import { checkFigure, describeFinding } from '../../domain/figure/check.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';

/** As the property tests: a quick movement looks like a jump when fewer frames are drawn. */
const FRAMES_PER_SECOND = 60;

/** What the property tests would object to, in words. */
export const lintOf = (movements: readonly FigureMovement[]): string[] =>
  movements.flatMap((movement) =>
    checkFigure(movement, { framesPerSecond: FRAMES_PER_SECOND }).map(
      (finding) => `${movement.id}: ${describeFinding(finding)}`,
    ),
  );
