import { parseAst } from 'vite';

/** A file of code, as much of it as is used here. */
export interface CodeFile {
  /** In the package, as in `chunks/core.js`. */
  readonly fileName: string;
  readonly code: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Specifier extends Node {
  readonly imported?: { readonly name: string };
  readonly exported: { readonly name: string };
  readonly local: { readonly name: string };
}
interface Statement extends Node {
  readonly source: { readonly value: string } | null;
  readonly specifiers: readonly Specifier[];
  readonly declaration: Node | null;
}

interface Dynamic extends Node {
  readonly source: { readonly type: string; readonly value?: unknown; readonly quasis?: Quasis };
}
type Quasis = readonly { readonly value: { readonly cooked: string } }[];

/** The files that are plain scripts. */
export interface PlainScripts {
  has(path: string): boolean;
  /** Those that must have run before this file, in that order. */
  neededBy(path: string): readonly string[];
}

const parts = 'globalThis.midbackParts';

/**
 * The code of a module as a plain script: what it exported it leaves in `globalThis.midbackParts`,
 * under its file's name, and what it imported it takes from there. It does nothing when it has run
 * before. Throws at an import from a file that is not among `plain`.
 */
export function asPlainScript(file: CodeFile, plain: PlainScripts): string {
  const { takes, rest, gives, modules } = takenApart(file, plain);
  const [module] = modules;
  if (module !== undefined) throw new Error(`${file.fileName} needs a module: ${module}`);
  const left = `return{${gives.map(({ exported, local }) => `${exported.name}:${local.name}`)}}`;
  return `(${parts}??={})["${file.fileName}"]??=(()=>{"use strict";${takes}${rest};${left}})();\n`;
}

/** The code of a module that imports from plain scripts: it first runs all that must have run. */
export function asTakingModule(file: CodeFile, plain: PlainScripts): string {
  const { takes, rest, gives, modules } = takenApart(file, plain);
  const runs = plain
    .neededBy(file.fileName)
    .map((path) => `import"${relative(file.fileName, path)}";`);
  const names = gives.map(({ exported, local }) =>
    exported.name === local.name ? local.name : `${local.name} as ${exported.name}`,
  );
  const given = names.length > 0 ? `;export{${names}};` : '';
  return [...runs, ...modules, takes, rest, given].join('');
}

interface Parts {
  /** What it takes from plain scripts, as a statement. */
  readonly takes: string;
  /** Its other imports, as they were. */
  readonly modules: readonly string[];
  readonly rest: string;
  readonly gives: readonly Specifier[];
}

function takenApart({ fileName, code }: CodeFile, plain: PlainScripts): Parts {
  const taken: string[] = [];
  const modules: string[] = [];
  const gives: Specifier[] = [];
  let rest = '';
  let at = 0;
  const replace = ({ start, end }: Node, by = '') => {
    rest += code.slice(at, start) + by;
    at = end;
  };
  for (const statement of parseAst(code).body as unknown as readonly Statement[]) {
    const { type, start, end, specifiers } = statement;
    if (type === 'ImportDeclaration') {
      const from = absolute(fileName, statement.source?.value ?? '');
      if (!plain.has(from)) modules.push(code.slice(start, end));
      else if (specifiers.length > 0)
        taken.push(`{${specifiers.map(asProperty)}}=${parts}["${from}"]`);
      replace(statement);
    } else if (type === 'ExportNamedDeclaration' && !statement.declaration && !statement.source) {
      gives.push(...specifiers);
      replace(statement);
    } else if (type.startsWith('Export')) {
      throw new Error(`${fileName} exports in a way that is not known: ${code.slice(start, end)}`);
    } else {
      for (const late of dynamicImports(statement)) {
        const address = addressOf(late);
        const from = address === undefined ? '' : absolute(fileName, address);
        if (plain.has(from)) replace(late, lateImport(fileName, from, plain));
      }
    }
  }
  const takes = taken.length > 0 ? `let ${taken.join()};` : '';
  return { takes, modules, rest: rest + code.slice(at), gives };
}

/** In the order in which they stand. */
function dynamicImports(node: unknown): Dynamic[] {
  if (Array.isArray(node)) return node.flatMap(dynamicImports);
  if (typeof node !== 'object' || node === null) return [];
  const found = Object.values(node).flatMap(dynamicImports);
  return 'type' in node && node.type === 'ImportExpression' ? [node as Dynamic, ...found] : found;
}

/** Nothing for an address that is not written out. */
function addressOf({ source: { type, value, quasis = [] } }: Dynamic): string | undefined {
  if (type === 'Literal') return String(value);
  return type === 'TemplateLiteral' && quasis.length === 1 ? quasis[0]?.value.cooked : undefined;
}

function lateImport(fileName: string, from: string, plain: PlainScripts): string {
  const ran = plain.neededBy(fileName);
  const [first = 'Promise.resolve()', ...others] = [...plain.neededBy(from), from]
    .filter((path) => !ran.includes(path))
    .map((path) => `import("${relative(fileName, path)}")`);
  const then = others.map((next) => `.then(()=>${next})`).join('');
  return `${first}${then}.then(()=>${parts}["${from}"])`;
}

function asProperty({ type, imported, local }: Specifier): string {
  if (!imported) throw new Error(`${type} of a plain script is not known`);
  return imported.name === local.name ? local.name : `${imported.name}:${local.name}`;
}

function absolute(fileName: string, source: string): string {
  return new URL(source, `file:///${fileName}`).pathname.slice(1);
}

function relative(fileName: string, path: string): string {
  const folder = fileName.replace(/[^/]*$/, '');
  return path.startsWith(folder) ? `./${path.slice(folder.length)}` : `/${path}`;
}
