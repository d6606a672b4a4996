import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { localItems } from '../../platform/extension-storage/local-items.ts';
import { ifLockIsFree, importLock } from '../../platform/locks/locks.ts';
import { createHistoryCare } from '../../storage/daily-work/daily-work.ts';
import { createLazyDatabase } from '../../storage/database/lazy-database.ts';
import { openHistory } from '../../storage/database/open-history.ts';
import { provideLate } from '../background/late-code.ts';

/** The history's database, evaluated when something is to be written. */
export default defineUnlistedScript(() => {
  provideLate('database', () => {
    const indexedDb = { indexedDB, IDBKeyRange };
    const database = createLazyDatabase(indexedDb);
    const history = openHistory(indexedDb, database);
    const care = createHistoryCare({
      items: localItems,
      database,
      history,
      whenNobodyImports: ifLockIsFree(importLock),
    });
    return { history, care, database };
  });
});
