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

/** The pages that are opened most, and must be quick. */
const starts = ['entrypoints/newtab/main.tsx', 'entrypoints/popup/main.tsx'];

const firstFrame =
  /components\/(routines\/set-starts|(design|figure|figure-slot|icons|links|newtab|notices|popup|ribbon|ring|time)\/[a-z-]+)\.css|surface\/(first-frame\.ts|mirror\.css)$/;

/** What the pages' entries are made of, before the first paint. */
const ofEntries = /preload-helper|wxt-html-plugins/;

/** The words of all movements: what is alike in them is packed once. */
const movementWords = /content\/words\/movements\/en\/(?!all|index|loaders|titles)[a-z-]+\.ts$/;
/** What moves the figure; what is drawn for some movements only comes apart. */
const figureEngine =
  /domain\/figure\/(?!key-pose)[a-z-]+\.ts$|components\/figure\/(course|path-pool|player|view|scene\/[a-z-]+)\.ts$/;
/** Poses are small and alike: packed together they take half the room. */
const poses = /content\/poses\/(?!index|neutral)[a-z-]+\.ts$/;

/**
 * The styles of the first frame in one file, so that a page asks for styles once before it is
 * drawn, and the code of new tab and popup in another; so the figure’s engine and its poses. Left to itself the bundler makes a file of
 * every set of modules that some pages have in common: thirty small ones, which take longer to
 * fetch and more room than one.
 */
export function pageChunks() {
  const root = `${process.cwd().replaceAll('\\', '/')}/`;
  let ofPages: Set<string> | undefined;

  /** Everything that the pages import, whatever it imports among it; not what they fetch later. */
  function reached(context: ChunkContext): Set<string> {
    const found = new Set<string>();
    const take = (id: string) => {
      if (found.has(id)) return;
      found.add(id);
      for (const next of context.getModuleInfo(id)?.importedIds ?? []) take(next);
    };
    for (const start of starts) take(root + start);
    return found;
  }

  return {
    name: 'page-chunks',
    buildStart() {
      ofPages = undefined;
    },
    outputOptions(options: Output) {
      if (options.format !== 'es') return null;
      const name = (id: string, context: ChunkContext) => {
        if (firstFrame.test(id)) return 'first-frame';
        // Apart: the entries use it too, and would fetch everything else with it.
        if (ofEntries.test(id)) return 'entry';
        if (id.endsWith('.css')) return null;
        if (movementWords.test(id)) return 'movement-words';
        if (starts.some((start) => id.endsWith(start))) return null;
        ofPages ??= reached(context);
        if (ofPages.has(id)) return 'page';
        if (figureEngine.test(id)) return 'figure-engine';
        return poses.test(id) ? 'poses' : null;
      };
      return {
        ...options,
        codeSplitting: { groups: [{ name }], includeDependenciesRecursively: false },
      };
    },
  };
}
