import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createLazyDatabase } from '../../storage/database/lazy-database.ts';
import { openHistory } from '../../storage/database/open-history.ts';
import { provideLate } from '../late/late-code.ts';

/** The history's database, evaluated when something is to be read or written. */
export default defineUnlistedScript(() => {
  provideLate('database', () => {
    const indexedDb = { indexedDB, IDBKeyRange };
    const database = createLazyDatabase(indexedDb);
    return { history: openHistory(indexedDb, database), database };
  });
});
