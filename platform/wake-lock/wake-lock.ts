/** What is used of the browser; passed in, so that tests need no browser. */
export interface WakeLockGlobals {
  readonly navigator?: { readonly wakeLock?: Pick<WakeLock, 'request'> };
}

/** Keeps the screen from going dark. */
export interface ScreenWakeLock {
  /** Asks for it or gives it back. Never fails: a dark screen is a nuisance, not an error. */
  keep(on: boolean): Promise<void>;
}

export function createScreenWakeLock(globals: WakeLockGlobals = globalThis): ScreenWakeLock {
  let wanted = false;
  let held: WakeLockSentinel | null = null;
  let asking: Promise<void> = Promise.resolve();

  async function follow(): Promise<void> {
    // The browser takes it away by itself whenever the page is hidden.
    if (held?.released) held = null;
    if (wanted && !held) {
      held = (await globals.navigator?.wakeLock?.request('screen').catch(() => null)) ?? null;
    } else if (!wanted && held) {
      const released = held;
      held = null;
      await released.release().catch(() => {});
    }
  }

  return {
    keep(on) {
      wanted = on;
      asking = asking.then(follow);
      return asking;
    },
  };
}
