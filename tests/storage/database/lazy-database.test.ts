import { describe, expect, test, vi } from 'vitest';
import { failureOf } from '../../../storage/database/failure.ts';
import { createLazyDatabase } from '../../../storage/database/lazy-database.ts';
import { openHistory } from '../../../storage/database/open-history.ts';
import { freshIndexedDb } from '../fresh-database.ts';

const crashed = () => {
  throw new DOMException('Internal error opening backing store', 'UnknownError');
};

describe('opening the database', () => {
  test('nothing is opened before it is needed', () => {
    const deps = freshIndexedDb();
    const open = vi.spyOn(deps.indexedDB, 'open');
    openHistory(deps);
    expect(open).not.toHaveBeenCalled();
  });

  test('a failed attempt is not remembered: the next call tries again', async () => {
    const deps = freshIndexedDb();
    const open = vi.spyOn(deps.indexedDB, 'open').mockImplementation(crashed);
    const history = openHistory(deps);
    await expect(history.firstDay()).rejects.toThrow();
    open.mockRestore();
    expect(await history.firstDay()).toBeNull();
  });

  test('two callers at once open it once', async () => {
    const deps = freshIndexedDb();
    const lazy = createLazyDatabase(deps);
    const [first, second] = await Promise.all([lazy.open(), lazy.open()]);
    expect(first).toBe(second);
  });

  test('an opening that hangs is given up in time', async () => {
    const deps = freshIndexedDb();
    vi.spyOn(deps.indexedDB, 'open').mockReturnValue({} as IDBOpenDBRequest);
    const lazy = createLazyDatabase(deps, 20);
    const error = await lazy.open().catch((reason: unknown) => reason);
    expect(failureOf(error).reason).toBe('too-slow');
  });

  test('closed behind our back, it is opened again for the next call', async () => {
    const deps = freshIndexedDb();
    const lazy = createLazyDatabase(deps);
    (await lazy.open()).close();
    lazy.close();
    expect((await lazy.open()).isOpen()).toBe(true);
  });

  test('when the database is deleted under an open page, the page goes on with an empty one', async () => {
    const deps = freshIndexedDb();
    const history = openHistory(deps);
    await history.firstDay();
    await new Promise((resolve, reject) => {
      const request = deps.indexedDB.deleteDatabase('midback');
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    expect(await history.firstDay()).toBeNull();
  });
});

describe('why it failed', () => {
  test.each([
    [new DOMException('Internal error opening backing store', 'UnknownError'), 'cannot-open'],
    [new DOMException('full', 'QuotaExceededError'), 'disk-full'],
    [new DOMException('The requested version (1) is less', 'VersionError'), 'newer-version'],
    [new DOMException('not open after 10 ms', 'TimeoutError'), 'too-slow'],
    [new Error('something else'), 'other'],
    ['a text', 'other'],
    [undefined, 'other'],
  ] as const)('%s is told as %s', (error, reason) => {
    expect(failureOf(error).reason).toBe(reason);
  });

  test('the inner error of a wrapped one counts', () => {
    const inner = new DOMException('no room', 'QuotaExceededError');
    expect(failureOf(Object.assign(new Error('AbortError'), { inner })).reason).toBe('disk-full');
  });
});
