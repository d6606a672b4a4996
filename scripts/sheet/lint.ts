import { checkFigure, describeFinding } from '../../domain/figure/check.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';

/** Coarser than the tests, so that the sheet takes seconds. */
const FRAMES_PER_SECOND = 15;

/** What the property tests would object to, in words. */
export const lintOf = (movements: readonly FigureMovement[]): string[] =>
  movements.flatMap((movement) =>
    checkFigure(movement, { framesPerSecond: FRAMES_PER_SECOND }).map(
      (finding) => `${movement.id}: ${describeFinding(finding)}`,
    ),
  );
