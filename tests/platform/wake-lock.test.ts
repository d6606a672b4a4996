import { describe, expect, it } from 'vitest';
import { createScreenWakeLock, type WakeLockGlobals } from '../../platform/wake-lock/wake-lock.ts';

/** A browser that counts what is asked for and what is given back. */
function aBrowser(request?: () => Promise<never>) {
  const locks: { released: boolean; release: () => Promise<void> }[] = [];
  const grant = async () => {
    const lock = {
      released: false,
      release: async () => {
        lock.released = true;
      },
    };
    locks.push(lock);
    return lock;
  };
  const globals = { navigator: { wakeLock: { request: request ?? grant } } };
  return { locks, wakeLock: createScreenWakeLock(globals as unknown as WakeLockGlobals) };
}

describe('the screen', () => {
  it('is kept awake once, however often it is asked', async () => {
    const { locks, wakeLock } = aBrowser();
    await Promise.all([wakeLock.keep(true), wakeLock.keep(true)]);
    expect(locks.map(({ released }) => released)).toEqual([false]);
  });

  it('may go dark again afterwards', async () => {
    const { locks, wakeLock } = aBrowser();
    await wakeLock.keep(true);
    await wakeLock.keep(false);
    expect(locks.map(({ released }) => released)).toEqual([true]);
  });

  it('is not kept awake by a wish that was taken back at once', async () => {
    const { locks, wakeLock } = aBrowser();
    await Promise.all([wakeLock.keep(true), wakeLock.keep(false)]);
    expect(locks.every(({ released }) => released)).toBe(true);
  });

  it('is asked for again when the browser took it away', async () => {
    const { locks, wakeLock } = aBrowser();
    await wakeLock.keep(true);
    locks[0]!.released = true;
    await wakeLock.keep(true);
    expect(locks).toHaveLength(2);
  });

  it('goes dark without a fuss where it is refused or not possible', async () => {
    const refused = aBrowser(() => Promise.reject(new Error('low battery')));
    await expect(refused.wakeLock.keep(true)).resolves.toBeUndefined();
    await expect(createScreenWakeLock({}).keep(true)).resolves.toBeUndefined();
  });
});
