import type { SessionRecord } from '../../domain/history/records.ts';
import { localItems } from '../../platform/extension-storage/local-items.ts';
import { ask } from '../../platform/messages/router.ts';
import { handIn } from '../../storage/items/hand-in.ts';

let before: Promise<unknown> = Promise.resolve();

/**
 * Has a session's record put into the history. Stored first and then told: a background that dies
 * at that moment finds it when it wakes. One after another, as each adds to those that wait.
 */
export async function keepRecord(record: SessionRecord): Promise<void> {
  const kept = before.then(() => handIn(localItems, record, crypto.randomUUID()));
  before = kept.catch(() => undefined);
  await before;
  await ask({ type: 'session-changed' });
}
