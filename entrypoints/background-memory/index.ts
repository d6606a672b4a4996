import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { titles } from '../../content/words/movements/en/titles.ts';
import { localItems, managedItems } from '../../platform/extension-storage/local-items.ts';
import { now } from '../../platform/time/now.ts';
import { recentItem } from '../../storage/items/recent-item.ts';
import { readItem } from '../../storage/items/stored-item.ts';
import { createOutbox } from '../../storage/outbox/outbox.ts';
import { createBackgroundStore } from '../background/background-store.ts';
import { chooseStretch } from '../background/choose-stretch.ts';
import { late, provideLate } from '../background/late-code.ts';

/** Everything that is stored, and the stretches: evaluated when more is asked than the time. */
export default defineUnlistedScript(() => {
  const openHistory = async () => (await late('database')).history;
  provideLate('memory', () => ({
    createStore: () =>
      createBackgroundStore({
        items: localItems,
        outbox: createOutbox({ items: localItems, openHistory, now: () => now().at }),
        care: {
          finishImport: async () => (await late('database')).care.finishImport(),
          dailyWork: async (at) => (await late('database')).care.dailyWork(at),
        },
        openHistory,
        managed: managedItems,
        random: Math.random,
      }),
    chooseStretch: async (offer, settings) =>
      chooseStretch(offer, settings, await readItem(localItems, recentItem), now()),
    nameOf: (id) => titles[id].name,
  }));
});
