import type { CameraAngles } from '../../domain/figure/camera.ts';
import { figureAt, figureInPose, keyPoseNames } from '../../domain/figure/pose-at.ts';
import { type FigureChoice, resolveFigure } from '../../domain/figure/resolve.ts';
import type { FigureMovement, FigurePhase, PoseName } from '../../domain/figure/sequence.ts';
import { SKELETONS } from '../../domain/figure/skeleton.ts';
import { pictureOf } from './course.ts';
import { defaultLook, type FigureLook } from './look.ts';
import { type FigureTheme, PALETTES } from './palette.ts';
import { drawScene } from './scene/scene.ts';
import { byClass, byColour } from './svg.ts';
import { fitPicture, gapOf } from './view.ts';

export interface StillOptions extends FigureChoice {
  /** A key pose; default: the most telling one. */
  readonly pose?: PoseName;
  /** Instead of `pose`: a moment of a phase, 0..1. */
  readonly phase?: FigurePhase;
  readonly progress?: number;
  readonly look?: FigureLook;
  /** Longer side in CSS pixels, default 480. */
  readonly size?: number;
  /** Width to height; default: the movement's own shape. */
  readonly aspect?: number;
  /** Colours written into the picture. Absent: classes, coloured by `figure.css`. */
  readonly theme?: FigureTheme;
  /** With `theme`: whether the paper is painted behind. Default: transparent. */
  readonly paper?: boolean;
  /** Instead of the movement's own camera. */
  readonly camera?: CameraAngles;
  /** What the picture shows, for those who do not see it. Absent: it is decoration. */
  readonly label?: string;
}

const escapeXml = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** A movement at one moment, as an SVG document. */
export function renderStill(movement: FigureMovement, options: StillOptions = {}): string {
  const { look = defaultLook, size = 480, theme, phase } = options;
  const figure = resolveFigure(movement, options);
  const skeleton = SKELETONS[look.build];
  const pose = options.pose ?? keyPoseNames(figure.tracks).at(-1)!;
  const progress = options.progress ?? 0;
  const body = phase
    ? figureAt(movement, { ...options, phase, progress }, skeleton)
    : figureInPose(movement, pose, options, skeleton);
  const { view, width, height } = options.camera
    ? fitPicture([body], options.camera, figure, options.aspect)
    : pictureOf(movement, options, look.build, options.aspect);
  const gap = gapOf(size);
  const scene = drawScene({ body, view, look, gap }, figure);
  const draw = theme ? byColour(PALETTES[theme], look, gap) : byClass;
  const clip = ['figure', movement.id, options.side, options.variant, phase ?? pose, progress]
    .concat(look.build, look.hair, size)
    .concat(Object.values(options.camera ?? {}))
    .join('-')
    .replace(/[^\w-]/g, '_');
  const scale = size / Math.max(width, height);
  const name = options.label
    ? ` role="img" aria-label="${escapeXml(options.label)}"`
    : ' aria-hidden="true"';
  const styled = theme
    ? ''
    : ` class="figure skin-${look.skin} shirt-${look.shirt ?? 'sky'}" style="--figure-gap:${Math.round(gap)}px"`;
  const paper =
    theme && options.paper
      ? `<rect width="${width}" height="${height}" fill="${PALETTES[theme].paper}"/>`
      : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${Math.round(width * scale)}" height="${Math.round(height * scale)}"${styled}${name}>${paper}` +
    `<clipPath id="${clip}"><path d="${scene.outline}"/></clipPath>${scene.ground.map(draw).join('')}` +
    `<g clip-path="url(#${clip})">${scene.body.map(draw).join('')}</g></svg>`
  );
}
