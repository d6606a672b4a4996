/** Held by the page that takes a backup in, for as long as it does; a page that dies lets go. */
export const importLock = 'midback-import';

/** Does the work while holding the lock, after whoever has it now. */
export function withLock<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(name, work) as Promise<Result>;
}

/** A way of doing work only when nobody has the lock; otherwise it is not done. */
export function ifLockIsFree(name: string): (work: () => Promise<void>) => Promise<void> {
  return (work) =>
    navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await work();
    });
}
