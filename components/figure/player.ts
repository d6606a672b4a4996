import { viewAxes } from '../../domain/figure/camera.ts';
import { otherSide } from '../../domain/figure/mirror.ts';
import { type FigureMoment, figureAt } from '../../domain/figure/pose-at.ts';
import { resolveFigure } from '../../domain/figure/resolve.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { SKELETONS } from '../../domain/figure/skeleton.ts';
import { between, clamp, smooth } from '../../domain/figure/vector.ts';
import { pictureOf } from './course.ts';
import type { FigureLook } from './look.ts';
import { PathPool, type Pen, penOf } from './path-pool.ts';
import type { PropDrawing } from './scene/props/thing.ts';
import { drawScene } from './scene/scene.ts';
import { gapOf, type Picture } from './view.ts';

/** The elements of the page that a figure is drawn into. */
export interface Canvas {
  readonly svg: SVGSVGElement;
  readonly ground: SVGGElement;
  readonly body: SVGGElement;
  /** The path inside the body's clip path. */
  readonly outline: SVGPathElement;
}

/** How far the viewer has turned the camera, degrees. */
export interface Turn {
  readonly yaw: number;
  readonly pitch: number;
}

/** Draws the moments of a movement into elements, frame by frame. */
export class FigurePlayer {
  readonly #svg: Pen;
  readonly #outline: Pen;
  readonly #ground: PathPool;
  readonly #body: PathPool;
  readonly #movement: FigureMovement;
  readonly #look: FigureLook;
  readonly #props: PropDrawing | undefined;
  #order: readonly string[] = [];
  /** What the last frame showed; the same again costs nothing. */
  #shown = '';

  /** `props` as `loadProps` gives them for the movement. */
  constructor(canvas: Canvas, movement: FigureMovement, look: FigureLook, props?: PropDrawing) {
    this.#svg = penOf(canvas.svg);
    this.#outline = penOf(canvas.outline);
    this.#ground = new PathPool(canvas.ground);
    this.#body = new PathPool(canvas.body);
    this.#movement = movement;
    this.#look = look;
    this.#props = props;
  }

  /** Shows a moment; `size` is the longer side in CSS pixels. Returns whether anything changed. */
  show(moment: FigureMoment, turn: Turn = { yaw: 0, pitch: 0 }, size = 480): boolean {
    const key = JSON.stringify([moment, turn, size]);
    if (key === this.#shown) return false;
    this.#shown = key;
    const { camera, view, width, height } = this.#pictureAt(moment);
    const gap = gapOf(size);
    const scene = drawScene(
      {
        body: figureAt(this.#movement, moment, SKELETONS[this.#look.build]),
        view: {
          ...view,
          axes: viewAxes({
            yawDegrees: camera.yawDegrees + turn.yaw,
            pitchDegrees: clamp(camera.pitchDegrees + turn.pitch, -4, 88),
          }),
        },
        look: this.#look,
        gap,
      },
      resolveFigure(this.#movement, moment),
      this.#order,
      this.#props,
    );
    this.#order = scene.order;
    this.#svg('viewBox', `0 0 ${width} ${height}`);
    // Strokes are in em: a gap is one.
    this.#svg('font-size', String(Math.round(gap)));
    this.#outline('d', scene.outline);
    this.#ground.draw(scene.ground);
    this.#body.draw(scene.body);
    return true;
  }

  /** Between two sides the picture goes from one to the other. */
  #pictureAt(moment: FigureMoment): Picture {
    const { phase, side, progress } = moment;
    const picture = pictureOf(this.#movement, moment, this.#props);
    if (phase !== 'switch' || !side) return picture;
    const last = pictureOf(this.#movement, { ...moment, side: otherSide(side) }, this.#props);
    return between(last, picture, smooth(progress));
  }
}
