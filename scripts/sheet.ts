/**
 * The pose sheet: pictures of movements to look at while working on them.
 *
 *   node scripts/sheet.ts                     every movement and phase, in all themes, and the lint
 *   node scripts/sheet.ts cobra               one movement: phases, sides, variants, many cameras
 *   … --theme light|dark|contrast|contrast-dark   one theme only
 *   … --png                                   also as a picture, .output/sheet/<id or index>.png
 *   … --build sturdy --hair short --skin 5    another look
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { FigureLook, SkinTone } from '../components/figure/look.ts';
import type { FigureTheme } from '../components/figure/palette.ts';
import { allFigures } from '../content/poses/all.ts';
import { lintOf } from './sheet/lint.ts';
import { movementPage, overviewPage } from './sheet/pages.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    theme: { type: 'string' },
    png: { type: 'boolean', default: false },
    build: { type: 'string', default: 'slender' },
    hair: { type: 'string', default: 'bun' },
    skin: { type: 'string', default: '2' },
  },
});
const look: FigureLook = {
  build: values.build as FigureLook['build'],
  hair: values.hair as FigureLook['hair'],
  skin: Number(values.skin) as SkinTone,
};
const id = positionals[0];
const movement = allFigures.find((figure) => figure.id === id);
if (id && !movement) {
  console.error(`No figure named ${id}. There are: ${allFigures.map((it) => it.id).join(', ')}`);
  process.exit(1);
}
const themes = (
  values.theme ? [values.theme] : movement ? ['light'] : ['light', 'dark', 'contrast']
) as FigureTheme[];
const lint = lintOf(movement ? [movement] : allFigures);
const page = movement
  ? movementPage(movement, look, themes[0]!, lint)
  : overviewPage(allFigures, look, themes, lint);

const folder = fileURLToPath(new URL('../.output/sheet/', import.meta.url));
mkdirSync(folder, { recursive: true });
const file = `${folder}${id ?? 'index'}`;
writeFileSync(`${file}.html`, page.html);
console.log(`${file}.html`);
for (const line of lint) console.log(`lint: ${line}`);
if (values.png) {
  execFileSync(
    process.env.CHROMIUM ?? 'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      `--screenshot=${file}.png`,
      `--window-size=${page.width},${page.height}`,
      `file://${file}.html`,
    ],
    { stdio: 'ignore' },
  );
  console.log(`${file}.png (${page.width} x ${page.height})`);
}
