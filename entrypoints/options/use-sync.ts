import { useEffect, useState } from 'preact/hooks';
import type { SyncProps } from '../../components/data/sync-settings.tsx';
import { localItems } from '../../platform/extension-storage/local-items.ts';
import { ask } from '../../platform/messages/router.ts';
import { currentZone } from '../../platform/time/now.ts';
import { readItems, watchItem, writeItem } from '../../storage/items/stored-item.ts';
import {
  noSync,
  type SyncHealth,
  syncChoiceItem,
  syncStateItem,
  unsynced,
} from '../../storage/items/sync-items.ts';

/** What is chosen of sharing, how it goes, and how to choose otherwise. */
export function useSync(): SyncProps {
  const [choice, setChoice] = useState(noSync);
  const [health, setHealth] = useState<SyncHealth>(unsynced);
  useEffect(() => {
    const read = readItems(localItems, { choice: syncChoiceItem, state: syncStateItem });
    void read.then(({ choice: chosen, state }) => {
      setChoice(chosen);
      setHealth(state ?? unsynced);
    });
    const ends = [
      watchItem(localItems, syncChoiceItem, setChoice),
      watchItem(localItems, syncStateItem, (state) => setHealth(state ?? unsynced)),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, []);
  const { inStepAtMs, problem, machines } = health;
  return {
    ...choice,
    inStepAtMs,
    problem,
    machines,
    zone: currentZone(),
    onChoose: (chosen) =>
      void writeItem(localItems, syncChoiceItem, chosen).then(() =>
        ask({ type: 'settings-changed' }),
      ),
  };
}
