import type { CameraAngles } from '../../domain/figure/camera.ts';
import { emblemPose, figureInPose } from '../../domain/figure/key-pose.ts';
import { figureAt } from '../../domain/figure/pose-at.ts';
import { type FigureChoice, resolveFigure } from '../../domain/figure/resolve.ts';
import type { FigureMovement, FigurePhase, PoseName } from '../../domain/figure/sequence.ts';
import { SKELETONS } from '../../domain/figure/skeleton.ts';
import { pictureOf } from './course.ts';
import { defaultLook, type FigureLook } from './look.ts';
import type { DrawCommand } from './scene/command.ts';
import * as props from './scene/props/prop.ts';
import { drawScene } from './scene/scene.ts';
import { bodyBalls, fitPicture, gapOf } from './view.ts';

export interface StillOptions extends FigureChoice {
  /** A key pose; default: the most telling one. */
  readonly pose?: PoseName;
  /** Instead of `pose`: a moment of a phase, 0..1. */
  readonly phase?: FigurePhase;
  readonly progress?: number;
  readonly look?: FigureLook;
  /** Longer side in CSS pixels, default 480. */
  readonly size?: number;
  /** Instead of the movement's own camera, fitted to this one moment. */
  readonly camera?: CameraAngles;
  /** With `camera`: width to height; default: the body's own shape. */
  readonly aspect?: number;
  /** What the picture shows, for those who do not see it. Absent: it is decoration. */
  readonly label?: string;
}

const escapeXml = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** How the paths of a still get their colours. */
export interface Colouring {
  readonly path: (command: DrawCommand) => string;
  /** Attributes of the picture. */
  readonly attributes?: string;
  /** What is painted behind everything. */
  readonly paper?: string;
}

const opacity = ({ opacity: value = 1 }: DrawCommand) => (value === 1 ? '' : ` opacity="${value}"`);

/** A path with these attributes. */
export const pathOf = (attributes: string, command: DrawCommand): string =>
  `<path ${attributes} d="${command.d}"${opacity(command)}/>`;

/** Colours come from `figure.css`. */
const byClass = ({ skin, shirt = 'sky' }: FigureLook, gap: number): Colouring => ({
  path: (command) => pathOf(`class="${command.paint}"`, command),
  attributes: ` class="figure skin-${skin} shirt-${shirt}" font-size="${Math.round(gap)}"`,
});

/** A movement at one moment, as an SVG document: coloured by the page, or as `colour` says. */
export function renderStill(
  movement: FigureMovement,
  options: StillOptions = {},
  colour: (look: FigureLook, gap: number) => Colouring = byClass,
): string {
  const { look = defaultLook, size = 480, phase, progress = 0, label } = options;
  const figure = resolveFigure(movement, options);
  const skeleton = SKELETONS[look.build];
  const pose = options.pose ?? emblemPose(figure.tracks);
  const body = phase
    ? figureAt(movement, { ...options, phase, progress }, skeleton)
    : figureInPose(movement, pose, options, skeleton);
  const { view, width, height } = options.camera
    ? fitPicture(options.camera, bodyBalls(body), options.aspect)
    : pictureOf(movement, options, props);
  const gap = gapOf(size);
  const scene = drawScene({ body, view, look, gap }, figure, [], props);
  const { path, attributes = '', paper = '' } = colour(look, gap);
  // The same picture twice on a page has the same clip, whichever of the two is found first.
  const clip = ['figure', movement.id, options.side, options.variant, phase ?? pose, progress]
    .concat(look.build, look.hair, size, options.aspect, Object.values(options.camera ?? {}))
    .join('-')
    .replace(/[^\w-]/g, '_');
  const scale = size / Math.max(width, height);
  const name = label ? `role="img" aria-label="${escapeXml(label)}"` : 'aria-hidden="true"';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${Math.round(width * scale)}" height="${Math.round(height * scale)}" ${name}${attributes}>${paper}` +
    `<clipPath id="${clip}"><path d="${scene.outline}"/></clipPath>${scene.ground.map(path).join('')}` +
    `<g clip-path="url(#${clip})">${scene.body.map(path).join('')}</g></svg>`
  );
}
