import { background, lateScripts } from './sharing-scripts.ts';

/** As much of the bundler's interface as is used here. */
interface ModuleInfo {
  readonly importedIds: readonly string[];
}
interface ChunkContext {
  getModuleInfo(id: string): ModuleInfo | null;
}
interface Output {
  readonly format?: string;
}
type Modules = ReadonlySet<string>;

/** The pages that are opened most, and must be quick. */
const starts = ['entrypoints/newtab/main.tsx', 'entrypoints/popup/main.tsx'];

const firstFrame =
  /components\/(routines\/set-starts|(design|figure|figure-slot|icons|links|newtab|notices|popup|ribbon|ring|time)\/[a-z-]+)\.css|surface\/(first-frame\.ts|mirror\.css)$/;

/** What each page fetches as soon as it stands. */
const afterPages = ['entrypoints/surface/unstored.ts'];

/** What the pages' entries are made of, before the first paint. */
const ofEntries = /preload-helper|wxt-html-plugins/;

/** What the bundler itself adds, and nothing in it. */
const ofBundler = /rolldown\/runtime|wxt-plugins$/;
/** How the figure is shown: still, moving, as a row of poses. */
const figureViews = /components\/figure\/(still|figure|key-poses|demonstration)\.tsx?$/;

/** The words of all movements: what is alike in them is packed once. */
const movementWords = /content\/words\/movements\/en\/(?!titles)[a-z-]+\.ts$/;
/** What moves the figure; what is drawn for some movements only comes apart. */
const figureEngine =
  /domain\/figure\/(?!key-pose)[a-z-]+\.ts$|components\/figure\/(course|path-pool|player|view|scene\/[a-z-]+)\.ts$/;
/** Poses are small and alike: packed together they take half the room. */
const poses = /content\/poses\/(?!index|neutral)[a-z-]+\.ts$/;

/** The scripts that share code with the pages, the background first. */
const scripts = [background, ...lateScripts].map((name) => `entrypoints/${name}/index.ts`);
/** What new tab and popup show now and then, and most other pages always. */
const lateParts = ['entrypoints/surface/late-parts.ts'];
/** A session, wherever it is played, and what is known of one that was left. */
const stage = [
  'entrypoints/surface/session-stage.tsx',
  'entrypoints/surface/wished-routine.ts',
  'entrypoints/surface/leave-session.ts',
];
/** The other pages, each with what it loads late. */
const others = [
  ['entrypoints/history/main.tsx', 'entrypoints/history/insights-page.tsx'],
  ['entrypoints/library/main.tsx'],
  ['entrypoints/options/main.tsx', 'entrypoints/options/data-work.ts'],
  ['entrypoints/session/main.tsx'],
  ['entrypoints/welcome/main.tsx'],
];

/**
 * What is in which file. The styles of the first frame are in one, so that a page asks for styles
 * once before it is drawn. Code is where those find it who need it, and nobody loads much else:
 *
 * - `core`: the background at every wake, and new tab and popup,
 * - `background-core`: the background at every wake, and who needs some of it,
 * - `shared`: the late scripts, and new tab and popup; `records`: those scripts, and other pages,
 * - `page`: new tab and popup, and with them every page,
 * - `late-parts`, `stage`, `figure`, `figure-engine`, `poses`, `movement-words`: by what they show,
 * - `more`: several of the other pages.
 *
 * Left to itself the bundler makes a file of every set of modules that some have in common: dozens
 * of small ones, which take longer to fetch and more room than few. Nor do names carry a hash, which
 * cannot be packed: the files of a package never change under their names.
 */
export function pageChunks() {
  const root = `${process.cwd().replaceAll('\\', '/')}/`;
  let known: ReturnType<typeof lookAround> | undefined;

  /** Everything that these import, whatever it imports among it; not what they fetch later. */
  function reached(context: ChunkContext, starts: readonly string[]): Modules {
    const found = new Set<string>();
    const take = (id: string) => {
      if (found.has(id)) return;
      found.add(id);
      for (const next of context.getModuleInfo(id)?.importedIds ?? []) take(next);
    };
    for (const start of starts) take(root + start);
    return found;
  }

  function lookAround(context: ChunkContext) {
    return {
      pages: reached(context, starts),
      afterPages: reached(context, afterPages),
      scripts: scripts.map((script) => reached(context, [script])),
      lateParts: reached(context, lateParts),
      stage: reached(context, stage),
      others: others.map((page) => reached(context, page)),
    };
  }

  function nameOf(id: string, context: ChunkContext): string | null {
    if (firstFrame.test(id)) return 'first-frame';
    // Apart: the entries use it too, and would fetch everything else with it.
    if (ofEntries.test(id)) return 'entry';
    if (ofBundler.test(id)) return 'core';
    if (id.endsWith('.css')) return null;
    if (movementWords.test(id)) return 'movement-words';
    if ([...starts, ...scripts].some((start) => id.endsWith(start))) return null;
    known ??= lookAround(context);
    const having = (sets: readonly Modules[]) => sets.filter((modules) => modules.has(id)).length;
    const inScripts = having(known.scripts);
    const inOthers = having([known.lateParts, known.stage, ...known.others]);
    if (known.scripts[0]?.has(id)) {
      return known.pages.has(id) || known.afterPages.has(id) ? 'core' : 'background-core';
    }
    if (known.pages.has(id)) return inScripts > 0 ? 'shared' : 'page';
    if (inScripts > 1 || (inScripts > 0 && inOthers > 0)) return 'records';
    if (figureEngine.test(id)) return 'figure-engine';
    if (poses.test(id)) return 'poses';
    if (figureViews.test(id)) return 'figure';
    if (known.lateParts.has(id)) return 'late-parts';
    if (known.stage.has(id)) return 'stage';
    return inOthers > 1 ? 'more' : null;
  }

  return {
    name: 'page-chunks',
    buildStart() {
      known = undefined;
    },
    outputOptions(options: Output) {
      if (options.format !== 'es') return null;
      return {
        ...options,
        entryFileNames: ({ name }: { readonly name: string }) =>
          [background, ...lateScripts].includes(name) ? '[name].js' : 'chunks/[name].js',
        chunkFileNames: 'chunks/[name].js',
        assetFileNames: 'assets/[name].[ext]',
        codeSplitting: { groups: [{ name: nameOf }], includeDependenciesRecursively: false },
      };
    },
  };
}
