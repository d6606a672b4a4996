import type { ClockState } from '../../domain/clock/clock-state.ts';
import type { ClockTone } from '../../domain/clock/types.ts';
import type { RoadPage } from '../../tests/e2e/harness/road.ts';

const minuteMs = 60_000;

/** How long somebody has sat in each picture. */
const satMinutes: Readonly<Record<ClockTone, number>> = {
  sitting: 24,
  due: 31,
  held: 38,
  'in-call': 17,
  paused: 9,
  away: 0,
};

/** Has the clock say this, as if the day had come so far. */
export async function setClock(page: RoadPage, tone: ClockTone): Promise<void> {
  const now = Date.now();
  const satMs = satMinutes[tone] * minuteMs;
  const changes: Partial<ClockState> = {
    lastSeenMs: now,
    previousSeenMs: now,
    account: { atMs: now, sittingMs: satMs, sinceStretchMs: satMs, satInAllMs: 10 * satMs },
    open: { kind: tone === 'in-call' || tone === 'away' ? tone : 'sitting', fromMs: now - satMs },
    recordedToMs: now - satMs,
    quiet: null,
    call: null,
    pause: tone === 'paused' ? { untilMs: now + 30 * minuteMs } : null,
    input: tone === 'away' ? 'idle' : 'active',
    fullscreen: tone === 'held',
    fullscreenSinceMs: tone === 'held' ? now - 12 * minuteMs : null,
    offer: null,
    snooze: null,
    held: null,
    ...(tone === 'in-call' && {
      call: {
        sinceMs: now - satMs,
        by: 'person',
        askedAtMs: null,
        heardMs: 0,
        lastHeardAtMs: null,
      },
    }),
    ...(tone === 'away' && {
      quiet: { fromMs: now - 2 * minuteMs, why: 'idle', as: 'away', heard: false },
      open: { kind: 'away', fromMs: now - 2 * minuteMs },
    }),
  };
  await page.evaluate(async (changed) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: {
          local: {
            get(key: string): Promise<{ clock: { version: number; value: object } }>;
            set(items: object): Promise<void>;
          };
        };
      };
    };
    const { clock } = await chrome.storage.local.get('clock');
    await chrome.storage.local.set({
      clock: { ...clock, value: { ...clock.value, ...changed } },
    });
  }, changes as object);
}
