import { phasesOf } from '../../components/figure/demonstration.ts';
import type { FigureLook } from '../../components/figure/look.ts';
import { type FigureTheme, PALETTES } from '../../components/figure/palette.ts';
import {
  type PortableOptions,
  renderPortableStill,
} from '../../components/figure/portable-still.ts';
import { type FigureChoice, resolveFigure } from '../../domain/figure/resolve.ts';
import type { FigureMovement, FigurePhase } from '../../domain/figure/sequence.ts';

export interface SheetPage {
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

const GAP = 12;
const CAPTION = 26;

interface Cell {
  readonly caption: string;
  readonly svg: string;
}

const cell = (cells: readonly Cell[], width: number, height: number) =>
  cells
    .map(
      ({ caption, svg }) =>
        `<figure style="width:${width}px;height:${height + CAPTION}px"><figcaption>${caption}</figcaption>${svg}</figure>`,
    )
    .join('');

const document = (theme: FigureTheme, width: number, body: string) => {
  const { paper, ink } = PALETTES[theme];
  return `<!doctype html><meta charset="utf-8"><title>Pose sheet</title><style>
body{margin:0;width:${width}px;background:${paper};color:${ink};font:13px/1.3 'Liberation Sans',Arial,sans-serif}
section{padding:${GAP}px;display:flow-root}h2{margin:0;font-size:16px;height:26px}
figure{margin:0;float:left}figcaption{height:${CAPTION}px;opacity:.75}pre{margin:0;font-size:12px;line-height:16px}
</style>${body}`;
};

const choices = (movement: FigureMovement): FigureChoice[] =>
  [undefined, ...Object.keys(movement.variants ?? {})].flatMap((variant): FigureChoice[] => {
    const named = variant ? { variant } : {};
    if (!movement.side) return [named];
    return [movement.side, movement.side === 'left' ? ('right' as const) : ('left' as const)].map(
      (side) => ({ ...named, side }),
    );
  });

const named = ({ side, variant }: FigureChoice) =>
  [side, variant].filter(Boolean).join(', ') || 'as such';

/** The moments one looks at: start, on the way, and what is reached. */
const moments = (
  movement: FigureMovement,
  choice: FigureChoice,
): readonly (readonly [FigurePhase, number])[] => {
  const phases = phasesOf(movement, choice);
  if (phases.includes('hold')) {
    return [
      ['move-in', 0],
      ['move-in', 0.5],
      ['hold', 0],
      ['return', 0.5],
    ];
  }
  if (phases.includes('flow'))
    return [
      ['move-in', 0],
      ['flow', 0],
      ['flow', 0.33],
      ['flow', 0.67],
    ];
  return [
    ['move-in', 0],
    ['repetition-out', 0],
    ['repetition-out', 0.5],
    ['repetition-pause', 0],
  ];
};

const moment = (
  movement: FigureMovement,
  choice: FigureChoice,
  [phase, progress]: readonly [FigurePhase, number],
  options: PortableOptions,
): Cell => ({
  caption: `${named(choice)} · ${phase} ${Math.round(progress * 100)} %`,
  svg: renderPortableStill(movement, { ...options, ...choice, phase, progress }),
});

const lines = (lint: readonly string[]) =>
  `<section><pre>${lint.length ? lint.join('\n') : 'lint: nothing'}</pre></section>`;

const CAMERAS = [
  [0, 10],
  [45, 12],
  [90, 10],
  [135, 12],
  [180, 10],
  [-135, 12],
  [-90, 10],
  [-45, 12],
  [30, 55],
] as const;

/** One movement at 480 px: a row for every side and variant, then the held pose from all around. */
export function movementPage(
  movement: FigureMovement,
  look: FigureLook,
  theme: FigureTheme,
  lint: readonly string[],
): SheetPage {
  const big = 480;
  const small = 320;
  const rows = choices(movement);
  const sizes = rows.map((choice) => {
    const svg = renderPortableStill(movement, { ...choice, look, theme });
    return [/ width="(\d+)"/, / height="(\d+)"/].map((it) => Number(it.exec(svg)![1]));
  });
  const wide = Math.max(...sizes.map(([width]) => width!)) + GAP;
  const tall = Math.max(...sizes.map(([, height]) => height!));
  const perRow = Math.max(3, Math.floor((4 * wide) / small));
  const width = Math.max(4 * wide, perRow * small) + 2 * GAP;
  let body = '';
  for (const choice of rows) {
    const cells = moments(movement, choice).map((one) =>
      moment(movement, choice, one, { look, theme, size: big }),
    );
    body += `<section><h2>${movement.id}: ${named(choice)}</h2>${cell(cells, wide, tall)}</section>`;
  }
  const around = CAMERAS.map(([yawDegrees, pitchDegrees]): Cell => {
    const camera = { yawDegrees, pitchDegrees };
    return {
      caption: `yaw ${yawDegrees} pitch ${pitchDegrees}`,
      svg: renderPortableStill(movement, { look, theme, size: small, camera, aspect: 1 }),
    };
  });
  body += `<section><h2>From all around</h2>${cell(around, small, small)}</section>`;
  body += lines(lint);
  const height =
    rows.length * (tall + CAPTION + 26 + 2 * GAP) +
    Math.ceil(CAMERAS.length / perRow) * (small + CAPTION) +
    26 +
    4 * GAP +
    16 * Math.max(1, lint.length);
  return { html: document(theme, width, body), width, height };
}

/** Every movement, side and variant, small, in the given themes. */
export function overviewPage(
  movements: readonly FigureMovement[],
  look: FigureLook,
  themes: readonly FigureTheme[],
  lint: readonly string[],
): SheetPage {
  const size = 220;
  const perRow = 8;
  const width = perRow * size + 2 * GAP;
  let html = '';
  let height = 0;
  for (const theme of themes) {
    let cells: Cell[] = [];
    for (const movement of movements) {
      const options: PortableOptions = { look, theme, size };
      choices(movement).forEach((choice, i) => {
        const times = i === 0 ? moments(movement, choice) : moments(movement, choice).slice(2, 3);
        cells = cells.concat(
          times.map((one, j) => {
            const drawn = moment(resolveFigure(movement), choice, one, options);
            return i + j ? drawn : { ...drawn, caption: `<b>${movement.id}</b> ${drawn.caption}` };
          }),
        );
      });
    }
    const { paper, ink } = PALETTES[theme];
    html += `<section style="background:${paper};color:${ink}">${cell(cells, size, size)}</section>`;
    height += Math.ceil(cells.length / perRow) * (size + CAPTION) + 2 * GAP;
  }
  html += lines(lint);
  height += 2 * GAP + 16 * Math.max(1, lint.length);
  return { html: document(themes[0]!, width, html), width, height };
}
