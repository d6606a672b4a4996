/** As much of WXT's entries as is used here. */
interface Entry {
  readonly name: string;
}

/** Runs at every wake. */
export const background = 'background';

/** Run in the background when they are wanted; the last one in pages, too. */
export const lateScripts: readonly string[] = ['background-memory', 'history-database'];

/**
 * Scripts are built one by one, each with everything it needs. These are built with the pages
 * instead (`entrypoints:grouped` of WXT), so that what several need is in the package once.
 */
export function buildWithPages<E extends Entry>(groups: (E | E[])[]): void {
  const pages = groups.find((group): group is E[] => Array.isArray(group));
  if (!pages) throw new Error('There are no pages to build scripts with');
  for (const script of [background, ...lateScripts]) {
    const at = groups.findIndex((group) => !Array.isArray(group) && group.name === script);
    if (at < 0) throw new Error(`There is no script ${script}`);
    pages.push(groups[at] as E);
    groups.splice(at, 1);
  }
}
