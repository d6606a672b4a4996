import { type CameraAngles, viewAxes } from '../../domain/figure/camera.ts';
import { type FigureMoment, figureAt } from '../../domain/figure/pose-at.ts';
import { resolveFigure } from '../../domain/figure/resolve.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { SKELETONS } from '../../domain/figure/skeleton.ts';
import { mix } from '../../domain/figure/vector.ts';
import { pictureOf } from './course.ts';
import type { FigureLook } from './look.ts';
import { PathPool } from './path-pool.ts';
import type { DrawProp } from './scene/props/thing.ts';
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

const smooth = (t: number) => t * t * (3 - 2 * t);

/** Draws the moments of a movement into elements, frame by frame. */
export class FigurePlayer {
  readonly #canvas: Canvas;
  readonly #ground: PathPool;
  readonly #body: PathPool;
  readonly #movement: FigureMovement;
  readonly #look: FigureLook;
  readonly #aspect: number | undefined;
  #drawProp: DrawProp | undefined;
  #order: readonly string[] = [];
  #outline = '';
  #viewBox = '';
  /** What the last frame showed; the same again costs nothing. */
  #shown = '';

  constructor(canvas: Canvas, movement: FigureMovement, look: FigureLook, aspect?: number) {
    this.#canvas = canvas;
    this.#ground = new PathPool(canvas.ground);
    this.#body = new PathPool(canvas.body);
    this.#movement = movement;
    this.#look = look;
    this.#aspect = aspect;
  }

  /** Fetches the drawing of props; what uses none does without. */
  async prepare(): Promise<void> {
    const { props, variants = {} } = this.#movement;
    if (!props && !Object.values(variants).some((variant) => variant.props)) return;
    this.#drawProp = (await import('./scene/props/prop.ts')).drawProp;
    this.#shown = '';
  }

  /** Shows a moment; `size` is the longer side in CSS pixels. Returns whether anything changed. */
  show(moment: FigureMoment, turn: Turn = { yaw: 0, pitch: 0 }, size = 480): boolean {
    const { phase, progress, side, variant, breath = 0 } = moment;
    const key = `${phase}/${progress}/${side}/${variant}/${breath}/${turn.yaw}/${turn.pitch}/${size}`;
    if (key === this.#shown) return false;
    this.#shown = key;
    const figure = resolveFigure(this.#movement, moment);
    const { camera, picture } = this.#seen(moment);
    const gap = gapOf(size);
    const view = {
      ...picture.view,
      axes: viewAxes({
        yawDegrees: camera.yawDegrees + turn.yaw,
        pitchDegrees: Math.min(88, Math.max(-4, camera.pitchDegrees + turn.pitch)),
      }),
    };
    const body = figureAt(this.#movement, moment, SKELETONS[this.#look.build]);
    const scene = drawScene(
      { body, view, look: this.#look, gap },
      figure,
      this.#order,
      this.#drawProp,
    );
    this.#order = scene.order;
    const viewBox = `0 0 ${picture.width} ${picture.height}`;
    if (viewBox !== this.#viewBox) {
      this.#viewBox = viewBox;
      this.#canvas.svg.setAttribute('viewBox', viewBox);
    }
    // Strokes are in em: a gap is one.
    this.#canvas.svg.setAttribute('font-size', String(Math.round(gap)));
    if (scene.outline !== this.#outline) {
      this.#outline = scene.outline;
      this.#canvas.outline.setAttribute('d', scene.outline);
    }
    this.#ground.draw(scene.ground);
    this.#body.draw(scene.body);
    return true;
  }

  /** The camera and the picture; between two sides they go from one to the other. */
  #seen(moment: FigureMoment): { readonly camera: CameraAngles; readonly picture: Picture } {
    const now = resolveFigure(this.#movement, moment);
    const picture = pictureOf(this.#movement, moment, this.#look.build, this.#aspect);
    if (moment.phase !== 'switch' || !moment.side) return { camera: now.camera, picture };
    const last = { ...moment, side: moment.side === 'left' ? 'right' : 'left' } as const;
    const before = resolveFigure(this.#movement, last).camera;
    const from = pictureOf(this.#movement, last, this.#look.build, this.#aspect).view;
    const t = smooth(moment.progress);
    return {
      camera: {
        yawDegrees: mix(before.yawDegrees, now.camera.yawDegrees, t),
        pitchDegrees: mix(before.pitchDegrees, now.camera.pitchDegrees, t),
      },
      picture: {
        ...picture,
        view: {
          ...picture.view,
          scale: mix(from.scale, picture.view.scale, t),
          x: mix(from.x, picture.view.x, t),
          y: mix(from.y, picture.view.y, t),
        },
      },
    };
  }
}
