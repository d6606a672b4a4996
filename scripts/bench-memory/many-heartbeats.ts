import type { Place } from '../bench/bare/place.ts';

interface WorkerApi {
  readonly alarms: {
    readonly onAlarm: { dispatch(alarm: { name: string; scheduledTime: number }): void };
  };
  readonly notifications: {
    getAll(): Promise<object>;
    readonly onClosed: { dispatch(id: string, byPerson: boolean): void };
  };
  readonly storage: {
    readonly local: { get(key: string): Promise<Record<string, { value: Clock } | undefined>> };
  };
}
interface Clock {
  readonly lastSeenMs: number;
  readonly offer: object | null;
}

/** How far the clocks are put on, and how many offers came until then. */
export interface Passed {
  readonly aheadMs: number;
  readonly offers: number;
}

const channelName = 'bench-clock';

/** From now on the page's clock is put on together with the worker's. */
export async function followClock(page: Place): Promise<void> {
  await page.evaluate((name) => {
    const realNow = Date.now.bind(Date);
    let aheadMs = 0;
    Date.now = () => realNow() + aheadMs;
    new BroadcastChannel(name).onmessage = ({ data }) => {
      aheadMs = data;
    };
  }, channelName);
}

/**
 * Time in fast forward: the worker's clock is put on by ten minutes, the alarm of each minute
 * fires ten times, and the offer that comes is closed by the person. A worker that is new takes its
 * clock from `passed`.
 */
export function manyHeartbeats(worker: Place, minutes: number, passed: Passed): Promise<Passed> {
  const given = { count: minutes, passed, name: channelName };
  return worker.evaluate(async ({ count, passed, name }) => {
    const scope = globalThis as unknown as {
      chrome: WorkerApi;
      aheadMs: number;
      realNow?: () => number;
      channel?: BroadcastChannel;
    };
    const { alarms, notifications, storage } = scope.chrome;
    scope.aheadMs = passed.aheadMs;
    scope.channel ??= new BroadcastChannel(name);
    if (!scope.realNow) {
      const realNow = Date.now.bind(Date);
      scope.realNow = realNow;
      Date.now = () => realNow() + scope.aheadMs;
    }

    const untilClock = async (wanted: (clock: Clock) => boolean) => {
      for (let time = 0; time < 5_000; time += 1) {
        const { clock } = await storage.local.get('clock');
        if (clock && wanted(clock.value)) return clock.value;
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      throw new Error('The clock did not take note.');
    };
    let { offers } = passed;
    for (let minute = 0; minute < count; minute += 10) {
      scope.aheadMs += 600_000;
      scope.channel.postMessage(scope.aheadMs);
      const at = Date.now();
      // The background takes them one after another by itself.
      for (let beat = 0; beat < 10; beat += 1) {
        alarms.onAlarm.dispatch({ name: 'heartbeat', scheduledTime: at });
      }
      const { offer } = await untilClock(({ lastSeenMs }) => lastSeenMs >= at);
      if (!offer) continue;
      for (let time = 0; time < 2_000; time += 1) {
        const shown = Object.keys(await notifications.getAll()).find((id) =>
          id.startsWith('offer:'),
        );
        if (shown) {
          notifications.onClosed.dispatch(shown, true);
          break;
        }
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      await untilClock((clock) => clock.offer === null);
      offers += 1;
    }
    return { aheadMs: scope.aheadMs, offers };
  }, given);
}
