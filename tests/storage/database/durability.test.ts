import { IDBDatabase } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { openHistory } from '../../../storage/database/open-history.ts';
import { session } from '../../domain/history/invented-records.ts';
import { freshIndexedDb } from '../fresh-database.ts';

describe('what cannot be had again', () => {
  test('is asked to be on the disk before it counts as written', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const history = openHistory(freshIndexedDb());
    await history.write([{ type: 'session', record: session(570) }]);
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.length).toBeGreaterThan(0);
    for (const [, , options] of writes) expect(options).toMatchObject({ durability: 'strict' });
    transaction.mockRestore();
  });
});
