import type { Road } from '../../tests/e2e/harness/road.ts';

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

/**
 * Time in fast forward: the worker's own clock is put on by ten minutes, the alarm of each minute
 * fires ten times, and the offer that comes is closed by the person. Gives how many offers there were.
 */
export function manyHeartbeats(road: Road, minutes: number): Promise<number> {
  return road.evaluateInBackground(async (count) => {
    const scope = globalThis as unknown as {
      chrome: WorkerApi;
      aheadMs?: number;
      realNow?: () => number;
    };
    const { alarms, notifications, storage } = scope.chrome;
    scope.realNow ??= Date.now.bind(Date);
    const { realNow } = scope;
    Date.now = () => realNow() + (scope.aheadMs ?? 0);

    const untilClock = async (wanted: (clock: Clock) => boolean) => {
      for (let time = 0; time < 5_000; time += 1) {
        const { clock } = await storage.local.get('clock');
        if (clock && wanted(clock.value)) return clock.value;
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      throw new Error('The clock did not take note.');
    };
    let offers = 0;
    for (let minute = 0; minute < count; minute += 10) {
      scope.aheadMs = (scope.aheadMs ?? 0) + 600_000;
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
    return offers;
  }, minutes);
}
