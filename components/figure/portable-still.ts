import type { FigureMovement } from '../../domain/figure/sequence.ts';
import type { FigureLook } from './look.ts';
import { baseColour, type FigureTheme, mixColours, PALETTES, type Palette } from './palette.ts';
import { FAR_STEPS } from './scene/command.ts';
import { pathOf, renderStill, type StillOptions } from './still.ts';

/** Share of white in a lifted tone. */
const LIFT = 0.1;

/** The colour of a paint: what `figure.css` says, resolved. */
function attributes(paint: string, palette: Palette, look: FigureLook, gap: number): string {
  const line = (colour: string, width: number) =>
    `fill="none" stroke="${colour}" stroke-width="${Math.round(width)}" stroke-linecap="round" stroke-linejoin="round"`;
  const skin = palette.skins[look.skin];
  switch (paint) {
    case 'halo':
      return `fill="${palette.paper}"`;
    case 'halo-line':
      return line(palette.paper, gap * 2);
    case 'halo-thin':
      return line(palette.paper, gap * 1.1);
    case 'line':
      return line(mixColours(skin, palette.dim, 0.85), gap * 0.62);
    case 'brow':
      return line(mixColours(palette.hair, skin, 0.35), gap * 0.5);
    case 'mouth':
      return line(mixColours(skin, '#a03030', 0.5), gap * 0.55);
    case 'groove':
      return line(palette.dim, gap * 0.4);
    case 'shine':
      return 'fill="#ffffff"';
    case 'shadow':
      return `fill="${palette.shadow}" fill-opacity="0.16"`;
  }
  const [material, ...tones] = paint.split(' ');
  let colour = baseColour(material!, palette, look);
  for (const tone of tones) {
    if (tone === 'lift') {
      colour = mixColours(colour, '#ffffff', LIFT);
      continue;
    }
    const share = tone === 'shade' ? palette.shade : (palette.far * Number(tone[1])) / FAR_STEPS;
    colour = mixColours(colour, palette.dim, share);
  }
  return `fill="${colour}"`;
}

/** A still that carries its colours, and needs no stylesheet. */
export interface PortableOptions extends StillOptions {
  readonly theme: FigureTheme;
  /** Whether the paper is painted behind. Default: transparent. */
  readonly paper?: boolean;
}

/** A movement at one moment, as an SVG that stands alone: for icons, README, first paint. */
export function renderPortableStill(movement: FigureMovement, options: PortableOptions): string {
  const palette = PALETTES[options.theme];
  return renderStill(movement, options, (look, gap) => {
    const known = new Map<string, string>();
    return {
      paper: options.paper ? `<rect width="100%" height="100%" fill="${palette.paper}"/>` : '',
      path: (command) => {
        let drawn = known.get(command.paint);
        if (drawn === undefined) {
          drawn = attributes(command.paint, palette, look, gap);
          known.set(command.paint, drawn);
        }
        return pathOf(drawn, command);
      },
    };
  });
}
