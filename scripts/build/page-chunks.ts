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
const starts = ['entrypoints/newtab/start.tsx', 'entrypoints/popup/start.tsx'];

const firstFrame =
  /components\/(routines\/set-starts|(design|figure|figure-slot|icons|links|newtab|notices|popup|ribbon|ring|time)\/[a-z-]+)\.css|surface\/(first-frame\.ts|mirror\.css)$/;

/** What the pages' entries are made of, before the first paint. */
const ofEntries = /preload-helper|wxt-html-plugins|surface\/after-first-paint\.ts$/;

/** The drawings of all movements, and the words of all: what is alike in them is packed once. */
const ofAllMovements =
  /content\/(poses|words\/movements\/en)\/(?!all|index|loaders|titles)[a-z-]+\.ts$/;

/**
 * The styles of the first frame in one file, so that a page asks for styles once before it is
 * drawn, and the code of new tab and popup in another. Left to itself the bundler makes a file of
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
        const known = ofAllMovements.exec(id);
        if (known) return known[1] === 'poses' ? 'poses' : 'movement-words';
        if (starts.some((start) => id.endsWith(start))) return null;
        ofPages ??= reached(context);
        return ofPages.has(id) ? 'page' : null;
      };
      return {
        ...options,
        codeSplitting: { groups: [{ name }], includeDependenciesRecursively: false },
      };
    },
  };
}
