import { enBackground } from '../../content/words/en-background.ts';
import { titles } from '../../content/words/movements/en/titles.ts';
import { keepHeartbeat, keepNextLook } from '../../platform/alarms/alarms.ts';
import { showBadge } from '../../platform/badge/badge.ts';
import { localItems, managedItems } from '../../platform/extension-storage/local-items.ts';
import { queryInput, setIdleDetection } from '../../platform/idle/idle.ts';
import { ifLockIsFree, importLock } from '../../platform/locks/locks.ts';
import {
  clearNotice,
  noticesHaveButtons,
  showNotice,
} from '../../platform/notifications/notifications.ts';
import { someTabIsAudible } from '../../platform/tabs/audible.ts';
import { now } from '../../platform/time/now.ts';
import {
  closeWindow,
  fullscreenIsFocused,
  openSmallWindow,
  openTab,
} from '../../platform/windows/windows.ts';
import { createHistoryCare } from '../../storage/daily-work/daily-work.ts';
import { createLazyDatabase } from '../../storage/database/lazy-database.ts';
import { openHistory } from '../../storage/database/open-history.ts';
import { recentItem } from '../../storage/items/recent-item.ts';
import { readItem } from '../../storage/items/stored-item.ts';
import { createOutbox } from '../../storage/outbox/outbox.ts';
import { createBackgroundStore } from './background-store.ts';
import { chooseStretch } from './choose-stretch.ts';
import { createOfferWords } from './offer-words.ts';
import type { BackgroundPorts } from './ports.ts';

/** The background's ports in a real browser. */
export function createBrowserPorts(): BackgroundPorts {
  const indexedDb = { indexedDB, IDBKeyRange };
  const database = createLazyDatabase(indexedDb);
  const history = openHistory(indexedDb, database);
  const outbox = createOutbox({
    items: localItems,
    openHistory: async () => history,
    now: () => now().at,
  });
  return {
    now,
    store: createBackgroundStore({
      items: localItems,
      outbox,
      care: createHistoryCare({
        items: localItems,
        database,
        history,
        whenNobodyImports: ifLockIsFree(importLock),
      }),
      openHistory: async () => history,
      managed: managedItems,
      random: Math.random,
    }),
    outside: {
      surroundings: async () => {
        const [fullscreen, audible] = await Promise.all([
          fullscreenIsFocused(),
          someTabIsAudible(),
        ]);
        return { fullscreen, audible };
      },
      queryInput,
      setIdleDetection,
      keepHeartbeat,
      keepNextLook,
      showBadge,
      showNotice,
      clearNotice,
      noticesHaveButtons,
      openSmallWindow,
      closeWindow,
      openTab,
    },
    words: createOfferWords(enBackground, (id) => titles[id].name),
    chooseStretch: async (offer, settings) =>
      chooseStretch(offer, settings, await readItem(localItems, recentItem), now()),
  };
}
