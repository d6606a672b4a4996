import { runLateScript } from '../../platform/late-script/late-script.ts';
import type { drawIcon } from '../../platform/toolbar-icon/draw-icon.ts';
import type { History } from '../../storage/database/history.ts';
import type { OpenedDatabase } from '../../storage/database/lazy-database.ts';
import type { ItemStore } from '../../storage/items/item-store.ts';
import type { BackgroundStore } from '../background/ports.ts';
import type { SeldomWork } from '../background/seldom-work.ts';

/**
 * The background's code is evaluated anew at every wake, once a minute while somebody sits. What
 * most wakes do not need stands in scripts of its own, and so does what pages need late.
 */
export interface LateCode {
  /** Reads and writes everything that is stored; makes offers and takes answers. */
  memory: {
    createStore(items: ItemStore): BackgroundStore;
    readonly seldomWork: SeldomWork;
  };
  /** The toolbar's icon. */
  icon: { readonly drawIcon: typeof drawIcon };
  /** The history's database, for the pages too: it is large, and need not be there twice. */
  database: {
    readonly history: History;
    readonly database: OpenedDatabase;
  };
}

/** Once built, each is named after the files it needs, as in `chunks/records.js background-memory.js`. */
const files: Record<keyof LateCode, string> = {
  memory: 'background-memory.js',
  icon: 'background-icon.js',
  database: 'history-database.js',
};

export const lateScripts: readonly string[] = Object.values(files).flatMap(inOrder);

const scope = globalThis as { midback?: { [Name in keyof LateCode]?: () => LateCode[Name] } };
const loaded = new Map<keyof LateCode, unknown>();

/** For the scripts themselves: what they have to give. Made when it is first wanted. */
export function provideLate<Name extends keyof LateCode>(
  name: Name,
  make: () => LateCode[Name],
): void {
  scope.midback = { ...scope.midback, [name]: make };
}

/** Rejects when the browser does not run the script. Each call tries anew. */
export async function late<Name extends keyof LateCode>(name: Name): Promise<LateCode[Name]> {
  if (!scope.midback?.[name]) {
    for (const path of inOrder(files[name])) await runLateScript(path);
  }
  const make = scope.midback?.[name];
  if (!make) throw new Error(`${files[name]} gave nothing`);
  if (!loaded.has(name)) loaded.set(name, make());
  return loaded.get(name) as LateCode[Name];
}

function inOrder(paths: string): string[] {
  return paths.split(' ');
}
