import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findMovement } from '../../content/catalogue/index.ts';
import { enBackground } from '../../content/words/en-background.ts';
import { titles } from '../../content/words/movements/en/titles.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { storedPlan } from '../../domain/plan/plan-file.ts';
import { planItemFor } from '../../domain/plan/plan-routine.ts';
import { localItems, managedItems } from '../../platform/extension-storage/local-items.ts';
import { syncedItems } from '../../platform/extension-storage/synced-items.ts';
import { ifLockIsFree, importLock } from '../../platform/locks/locks.ts';
import { now } from '../../platform/time/now.ts';
import { createHistoryCare } from '../../storage/daily-work/daily-work.ts';
import { planItem } from '../../storage/items/plan-item.ts';
import { recentItem } from '../../storage/items/recent-item.ts';
import { readItems } from '../../storage/items/stored-item.ts';
import { createOutbox } from '../../storage/outbox/outbox.ts';
import { createSync } from '../../storage/sync/run-sync.ts';
import { createBackgroundStore } from '../background/background-store.ts';
import { chooseStretch } from '../background/choose-stretch.ts';
import { createOfferWords } from '../background/offer-words.ts';
import { createSeldomWork } from '../background/seldom-work.ts';
import { late, provideLate } from '../late/late-code.ts';

/** Everything that is stored, offers and answers: evaluated when more is asked than the time. */
export default defineUnlistedScript(() => {
  const openHistory = async () => (await late('database')).history;
  const database = { open: async () => (await late('database')).database.open() };
  /** As it was when the last stretch was chosen: for its name. */
  let plan: Plan | null = null;
  const nameOf = (id: MovementId) =>
    findMovement(id) ? titles[id].name : (planItemFor(plan, id)?.own?.name ?? id);
  provideLate('memory', () => ({
    createStore: (items) =>
      createBackgroundStore({
        items,
        outbox: createOutbox({ items, openHistory, now: () => now().at }),
        care: createHistoryCare({
          items,
          database,
          history: { firstDay: async () => (await openHistory()).firstDay() },
          managed: managedItems,
          whenNobodyImports: ifLockIsFree(importLock),
        }),
        openHistory,
        sync: createSync({
          items: localItems,
          area: syncedItems,
          database,
        }),
        managed: managedItems,
        random: Math.random,
      }),
    seldomWork: createSeldomWork({
      words: createOfferWords(enBackground, nameOf),
      async chooseStretch(offer, settings) {
        const read = await readItems(localItems, { recent: recentItem, plan: planItem });
        plan = storedPlan(read.plan, findMovement);
        return chooseStretch(offer, settings, read.recent, now(), plan);
      },
    }),
  }));
});
