import type { History } from '../../storage/database/history.ts';

let opened: Promise<History> | null = null;

/** The history's database. Its code is loaded at the first call, after the page has been painted. */
export function historyDatabase(): Promise<History> {
  opened ??= import('../../storage/database/open-history.ts').then(({ openHistory }) =>
    openHistory({ indexedDB, IDBKeyRange }),
  );
  return opened;
}
