import type { DayKey } from '../../domain/time/epoch.ts';
import type { History } from '../database/history.ts';
import { itemKeys } from '../items/item-keys.ts';
import type { ItemStore } from '../items/item-store.ts';
import type { Outbox } from '../outbox/outbox.ts';

/** The background's own: only it may touch what is waiting. */
export interface ErasingDeps {
  readonly items: ItemStore;
  readonly outbox: Pick<Outbox, 'forget'>;
  openHistory(): Promise<Pick<History, 'deleteDay' | 'deleteEverything'>>;
}

/**
 * Deletes a day wherever it is. What is waiting goes first: a death in between leaves the day in
 * the database, to be deleted again, and never brings back what was deleted.
 *
 * @throws what the database says when it cannot be opened
 */
export async function eraseDay({ outbox, openHistory }: ErasingDeps, day: DayKey): Promise<void> {
  await outbox.forget(day);
  await (await openHistory()).deleteDay(day);
}

/**
 * Deletes everything, settings and the machine's name among it: afterwards it is as newly
 * installed. The history goes first, because only it can refuse.
 *
 * @throws what the database says when it cannot be opened
 */
export async function eraseEverything(deps: ErasingDeps): Promise<void> {
  await deps.outbox.forget('everything');
  await (await deps.openHistory()).deleteEverything();
  await deps.items.remove(itemKeys);
}
