import { figureAt } from '../../domain/figure/pose-at.ts';
import type { Sphere } from '../../domain/figure/projection.ts';
import { type FigureChoice, resolveFigure } from '../../domain/figure/resolve.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import type { PropDrawing } from './scene/props/thing.ts';
import { bodyBalls, fitPicture, type Picture } from './view.ts';

/** Every pose of a movement lies on the way of one of these. */
const PHASES = ['move-in', 'hold', 'flow', 'return'] as const;
const SAMPLES = 6;

const pictures = new WeakMap<FigureMovement, Picture>();

/** The picture all of a movement's frames fit in, with its things once their drawing is there. */
export function pictureOf(
  movement: FigureMovement,
  choice: FigureChoice,
  drawing?: PropDrawing,
): Picture {
  const figure = resolveFigure(movement, choice);
  const known = pictures.get(figure);
  if (known) return known;
  const balls: Sphere[] = PHASES.flatMap((phase) =>
    Array.from({ length: SAMPLES + 1 }, (_, i) =>
      bodyBalls(figureAt(movement, { ...choice, phase, progress: i / SAMPLES })),
    ).flat(),
  );
  const { camera, mat, props = [] } = figure;
  for (const x of mat?.x ?? []) for (const z of mat?.z ?? []) balls.push([[x, 0, z], 0]);
  if (drawing) balls.push(...props.flatMap(drawing.propBalls));
  const picture = fitPicture(camera, balls);
  if (drawing || props.length === 0) pictures.set(figure, picture);
  return picture;
}
