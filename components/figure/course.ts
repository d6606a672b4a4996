import type { SolvedBody } from '../../domain/figure/body.ts';
import { figureAt } from '../../domain/figure/pose-at.ts';
import { type FigureChoice, resolveFigure } from '../../domain/figure/resolve.ts';
import type { FigureMovement, FigurePhase } from '../../domain/figure/sequence.ts';
import { type Build, SKELETONS } from '../../domain/figure/skeleton.ts';
import { fitPicture, type Picture } from './view.ts';

/** The phases in which a movement's figure moves or holds, in the order of a session. */
export function phasesOf(movement: FigureMovement, choice: FigureChoice = {}): FigurePhase[] {
  const { out, flow } = resolveFigure(movement, choice).tracks;
  const middle: FigurePhase[] = out
    ? ['repetition-out', 'repetition-pause', 'repetition-back']
    : flow
      ? ['flow']
      : ['hold'];
  return ['move-in', ...middle, 'return'];
}

const SAMPLES = 6;

/** Bodies all along one side of a movement. */
export function courseBodies(
  movement: FigureMovement,
  choice: FigureChoice,
  build: Build,
): SolvedBody[] {
  const skeleton = SKELETONS[build];
  return phasesOf(movement, choice).flatMap((phase) =>
    Array.from({ length: SAMPLES + 1 }, (_, i) =>
      figureAt(movement, { ...choice, phase, progress: i / SAMPLES }, skeleton),
    ),
  );
}

const pictures = new WeakMap<FigureMovement, Map<string, Picture>>();

/** The picture all of a movement's frames fit in, for a side, a variant and a build. */
export function pictureOf(
  movement: FigureMovement,
  choice: FigureChoice,
  build: Build,
  aspect?: number,
): Picture {
  const figure = resolveFigure(movement, choice);
  let known = pictures.get(figure);
  if (!known) {
    known = new Map();
    pictures.set(figure, known);
  }
  const key = `${build}/${aspect ?? ''}`;
  let picture = known.get(key);
  if (!picture) {
    const bodies = courseBodies(movement, choice, build);
    picture = fitPicture(bodies, figure.camera, figure, aspect);
    known.set(key, picture);
  }
  return picture;
}
