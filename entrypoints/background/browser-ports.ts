import { enBadge } from '../../content/words/en-badge.ts';
import { keepHeartbeat, keepNextLook } from '../../platform/alarms/alarms.ts';
import { showBadge } from '../../platform/badge/badge.ts';
import { localItems, managedItems } from '../../platform/extension-storage/local-items.ts';
import { sessionItems } from '../../platform/extension-storage/session-items.ts';
import { queryInput, setIdleDetection } from '../../platform/idle/idle.ts';
import {
  clearNotice,
  noticeIsThere,
  noticesHaveButtons,
  showNotice,
} from '../../platform/notifications/notifications.ts';
import { someTabIsAudible, someTabIsSharing } from '../../platform/tabs/audible.ts';
import { now } from '../../platform/time/now.ts';
import { showToolbarIcon } from '../../platform/toolbar-icon/toolbar-icon.ts';
import { lookInFront, openSmallWindow, openTab } from '../../platform/windows/windows.ts';
import { keptWhenRefused } from '../../storage/items/kept-when-refused.ts';
import { refugeKey } from '../../storage/items/refuge.ts';
import { late } from '../late/late-code.ts';
import { createLightStore } from './light-store.ts';
import type { BackgroundPorts, BackgroundStore } from './ports.ts';

const lastSettingsKey = 'settings as read';

/** Shared with the code that is loaded late, so that both see what could not be stored. */
const items = keptWhenRefused(localItems, {
  get: () => sessionItems.get(refugeKey),
  set: (values) => sessionItems.set(refugeKey, values),
});

/** The background's ports in a real browser. */
export function createBrowserPorts(): BackgroundPorts {
  let whole: Promise<BackgroundStore> | null = null;
  return {
    now,
    store: createLightStore({
      items,
      managed: managedItems,
      whole() {
        whole ??= late('memory').then(({ createStore }) => createStore(items));
        // A failure is not kept: the next call tries again.
        whole.catch(() => {
          whole = null;
        });
        return whole;
      },
      lastSettings: {
        get: () => sessionItems.get(lastSettingsKey),
        set: (value) => sessionItems.set(lastSettingsKey, value),
      },
    }),
    outside: {
      surroundings: async (quietSites) => {
        const [inFront, audible, sharing] = await Promise.all([
          lookInFront(quietSites),
          someTabIsAudible(),
          someTabIsSharing(),
        ]);
        return { ...inFront, audible, sharing };
      },
      queryInput,
      setIdleDetection,
      keepHeartbeat,
      keepNextLook,
      showBadge,
      showIcon: (icon) => showToolbarIcon(icon, () => late('icon')),
      showNotice,
      clearNotice,
      noticeIsThere,
      noticesHaveButtons,
      openSmallWindow,
      openTab,
    },
    badgeWords: enBadge,
    seldom: async () => (await late('memory')).seldomWork,
  };
}
