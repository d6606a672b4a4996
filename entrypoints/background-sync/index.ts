import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { localItems } from '../../platform/extension-storage/local-items.ts';
import { syncedItems } from '../../platform/extension-storage/synced-items.ts';
import { createSync } from '../../storage/sync/run-sync.ts';
import { late, provideLate } from '../background/late-code.ts';

/** Sharing between a person's machines, evaluated only where they have chosen it. */
export default defineUnlistedScript(() => {
  provideLate('sync', () =>
    createSync({
      items: localItems,
      area: syncedItems,
      database: { open: async () => (await late('database')).database.open() },
    }),
  );
});
