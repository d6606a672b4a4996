import { defaultSettings } from '../../domain/settings/settings.ts';
import type { Json } from '../../domain/sync/json.ts';
import type { Shared } from '../../domain/sync/shared-values.ts';
import type { ItemStore } from '../items/item-store.ts';
import { planItem } from '../items/plan-item.ts';
import { routinesItem } from '../items/routines-item.ts';
import { settingsItem } from '../items/settings-item.ts';
import { packItem, readItems, unpackItem } from '../items/stored-item.ts';
import { readSettings } from '../settings/read-settings.ts';
import { diff } from '../settings/settings-patch.ts';
import { packSettings } from '../settings/write-settings.ts';

/** What of this machine is shared, as it lies in extension storage. */
export async function readShared(items: ItemStore): Promise<Shared> {
  const { settings, routines, plan } = await readItems(items, {
    settings: settingsItem,
    routines: routinesItem,
    plan: planItem,
  });
  return asShared(diff(defaultSettings, settings.settings), routines, plan);
}

/**
 * What to store so that this machine has what is wanted, as far as it can use it: nothing where it
 * has it already. `after` is what it has then.
 */
export function packShared(
  here: Shared,
  wanted: Shared,
): { readonly packed: Record<string, unknown>; readonly after: Shared } {
  const { settings } = readSettings(wanted.settings);
  const routines = unpackItem(
    routinesItem,
    packItem(routinesItem, wanted.routines as never)[routinesItem.key],
  );
  const after = asShared(diff(defaultSettings, settings), routines, wanted.plan);
  return {
    after,
    packed: {
      ...(differs(here.settings, after.settings) && packSettings(settings)),
      ...(differs(here.routines, after.routines) && packItem(routinesItem, routines)),
      ...(differs(here.plan, after.plan) && packItem(planItem, after.plan)),
    },
  };
}

function asShared(settings: unknown, routines: unknown, plan: unknown): Shared {
  // Extension storage holds nothing but JSON.
  return JSON.parse(JSON.stringify({ settings, routines, plan: plan ?? null })) as Shared;
}

function differs(one: Json | readonly Json[], other: Json | readonly Json[]): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
