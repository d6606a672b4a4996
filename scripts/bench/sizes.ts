import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a built extension asks of those who wait for it. Bytes. */
export interface Sizes {
  /** JavaScript before the first paint, gzipped: of new tab or popup, whichever is more. */
  readonly beforePaint: number;
  /** Styles before the first paint, gzipped. */
  readonly styles: number;
  /** JavaScript of popup and new tab together before the database is loaded, gzipped. */
  readonly pages: number;
  /** The files of these, as in `chunks/page.js`. */
  readonly pageFiles: readonly string[];
  /** Evaluated by the background at a wake, as it is. */
  readonly background: number;
  /** What moves the figure, gzipped: geometry and drawing, without poses, things and Preact. */
  readonly figureEngine: number;
  /** The poses of all movements, gzipped, for one of them on average. */
  readonly posesEach: number;
  /** Everything in it, as it is. */
  readonly whole: number;
}

/** The most there may be. The package is zipped: see `zipBudget`. */
export const sizeBudgets = {
  beforePaint: 6_000,
  pages: 45_000,
  background: 40_000,
  figureEngine: 14_000,
  posesEach: 300,
} satisfies Partial<Sizes>;

export const zipBudget = 250_000;

const drawnMovements = 27;

/** Measures a built extension, e.g. `.output/chrome-mv3`. `pages`: those that must be quick. */
export function measureSizes(folder: string, pages: readonly string[]): Sizes {
  const built = new Build(folder);
  const early = pages.map((page) => built.earlyScripts(page));
  const late = pages.flatMap((page) => built.lateScripts(page));
  const pageFiles = [...new Set([...early.flat(), ...late])];
  return {
    beforePaint: Math.max(...early.map((files) => built.zipped(files))),
    styles: Math.max(...pages.map((page) => built.styles(page))),
    pages: built.zipped(pageFiles),
    pageFiles,
    background: built.plain(built.scriptsAtWake()),
    figureEngine: built.zipped(['chunks/figure-engine.js']),
    posesEach: built.zipped(['chunks/poses.js']) / drawnMovements,
    whole: built.whole(),
  };
}

class Build {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  #read(path: string): string {
    return readFileSync(join(this.#folder, path), 'utf8');
  }

  zipped(paths: readonly string[]): number {
    return paths.reduce((sum, path) => sum + gzipSync(this.#read(path), { level: 9 }).length, 0);
  }

  /** Everything the page names and what that imports at once. */
  earlyScripts(page: string): string[] {
    const named = [...this.#read(`${page}.html`).matchAll(/(?:src|href)="\/([^"]+\.js)"/g)];
    return this.#withImports(named.map(([, path = '']) => path));
  }

  /** What `first-paint.js` loads after the first frame: the page itself. */
  lateScripts(page: string): string[] {
    const [, code] = this.#read(`${page}.html`).match(/data-code="([^"]+)"/) ?? [];
    if (code === undefined) throw new Error(`${page} names no code of its own`);
    return this.#withImports(code.split(' ').map((path) => path.slice(1)));
  }

  plain(paths: readonly string[]): number {
    return paths.reduce((sum, path) => sum + statSync(join(this.#folder, path)).size, 0);
  }

  /** The background, and what it runs before it does anything. */
  scriptsAtWake(): string[] {
    const background = 'background.js';
    const [, first] = this.#read(background).match(/importScripts\?\.\(([^)]*)\)/) ?? [];
    if (first === undefined) throw new Error('The background names no scripts to run first');
    return [...first.matchAll(/"\/([^"]+)"/g)].map(([, path = '']) => path).concat(background);
  }

  /** The styles that the page waits for, gzipped. */
  styles(page: string): number {
    const named = [
      ...this.#read(`${page}.html`).matchAll(/<link rel="stylesheet"[^>]* href="\/([^"]+)">/g),
    ];
    if (named.length === 0) throw new Error(`${page} has no styles`);
    return this.zipped(named.map(([, path = '']) => path));
  }

  whole(): number {
    return readdirSync(this.#folder, { recursive: true, encoding: 'utf8' })
      .map((name) => statSync(join(this.#folder, name)))
      .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);
  }

  #withImports(first: readonly string[]): string[] {
    const found = new Set<string>();
    const take = (path: string) => {
      if (found.has(path)) return;
      found.add(path);
      if (!path.startsWith('chunks/')) return;
      const imports = /(?:from|\bimport)\s*[`"']\.\/([^`"']+\.js)[`"']/g;
      for (const [, name] of this.#read(path).matchAll(imports)) take(`chunks/${name}`);
    };
    for (const path of first) take(path);
    return [...found];
  }
}
