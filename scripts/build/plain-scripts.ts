import { asPlainScript, asTakingModule } from './plain-script.ts';
import { background, lateScripts } from './sharing-scripts.ts';

/** As much of the bundler's interface as is used here. */
interface Chunk {
  readonly type: 'chunk';
  readonly name: string;
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
  code: string;
}
interface Asset {
  readonly type: 'asset';
}
interface Output {
  readonly format?: string;
}

/**
 * Neither the background of Chrome nor that of Firefox loads modules in the way pages do: Chrome's
 * worker cannot load them when it wants them, and both must begin at once. So what they share with
 * the pages is rewritten, once it is built, as plain scripts (see `plain-script.ts`). A page loads
 * them by `import` all the same: a plain script is a module, too.
 *
 * The background first runs what it needs. Where the name of a late script is called for, what that
 * one needs is named before it, as in `chunks/records.js history-database.js`.
 */
export function plainScripts() {
  let needsOfBackground: readonly string[] = [];
  return {
    name: 'plain-scripts',
    enforce: 'post' as const,
    generateBundle({ format }: Output, bundle: Record<string, Chunk | Asset>) {
      if (format !== 'es') return;
      const chunks = Object.values(bundle).filter((one): one is Chunk => one.type === 'chunk');
      const needs = needsIn(chunks);
      const script = (wanted: string) => {
        const found = chunks.find(({ isEntry, name }) => isEntry && name === wanted);
        if (!found) throw new Error(`${wanted} was not built`);
        return found;
      };
      const scripts = [background, ...lateScripts].map(script);
      const all = new Set(scripts.flatMap((one) => [...needs(one), one.fileName]));
      const plain = {
        has: (path: string) => all.has(path),
        neededBy: (path: string) => {
          const chunk = chunks.find(({ fileName }) => fileName === path);
          return chunk ? needs(chunk).filter((needed) => all.has(needed)) : [];
        },
      };
      needsOfBackground = needs(script(background));
      for (const late of lateScripts.map(script)) {
        const more = needs(late).filter((path) => !needsOfBackground.includes(path));
        for (const chunk of chunks) chunk.code = named(chunk.code, late.fileName, more);
      }
      const rewritten = chunks.map((chunk) =>
        all.has(chunk.fileName) ? asPlainScript(chunk, plain) : asTakingModule(chunk, plain),
      );
      for (const [index, chunk] of chunks.entries()) chunk.code = rewritten[index] ?? '';
      const first = needsOfBackground.map((path) => `"/${path}"`).join();
      script(background).code = `globalThis.importScripts?.(${first});${script(background).code}`;
    },
    /** The background's scripts for a manifest that names them all, as Firefox wants them. */
    scriptsOfBackground: () => [...needsOfBackground, `${background}.js`],
  };
}

/** For each chunk the files that must have run before it, in that order. */
function needsIn(chunks: readonly Chunk[]) {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  return (chunk: Pick<Chunk, 'fileName' | 'imports'>): string[] => {
    const found: string[] = [];
    const seen = new Set<string>();
    const take = (one: Pick<Chunk, 'fileName' | 'imports'>) => {
      if (seen.has(one.fileName)) return;
      seen.add(one.fileName);
      for (const file of one.imports) {
        const next = byFile.get(file);
        if (!next) throw new Error(`${one.fileName} imports ${file}, which was not built`);
        take(next);
      }
      if (one.fileName !== chunk.fileName) found.push(one.fileName);
    };
    take(chunk);
    return found;
  };
}

function named(code: string, fileName: string, more: readonly string[]): string {
  const quoted = new RegExp(`(["'\`])${fileName.replaceAll('.', '\\.')}\\1`, 'g');
  return code.replace(quoted, `$1${[...more, fileName].join(' ')}$1`);
}
