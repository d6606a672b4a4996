import type { Road } from '../harness/road.ts';

/** As much of the extension API as faults are made with, inside the background. */
interface FaultyApi {
  readonly alarms: { clearAll(): Promise<unknown>; getAll(): Promise<object[]> };
  readonly notifications: { create: unknown };
  readonly storage: { readonly local: { set: unknown; kept?: unknown } };
}
interface FaultyScope {
  readonly browser?: FaultyApi;
  readonly chrome: FaultyApi;
}

export async function refuseWrites(road: Road): Promise<void> {
  await road.evaluateInBackground(() => {
    const scope = globalThis as unknown as FaultyScope;
    const { local } = (scope.browser ?? scope.chrome).storage;
    // Kept on the object itself: the next call may come with another global scope.
    local.kept ??= local.set;
    local.set = () => Promise.reject(new Error('QuotaExceededError'));
  });
}

export async function allowWrites(road: Road): Promise<void> {
  await road.evaluateInBackground(() => {
    const scope = globalThis as unknown as FaultyScope;
    const { local } = (scope.browser ?? scope.chrome).storage;
    local.set = local.kept;
  });
}

/** Until the background is stopped. */
export async function refuseNotifications(road: Road): Promise<void> {
  await road.evaluateInBackground(() => {
    const scope = globalThis as unknown as FaultyScope;
    (scope.browser ?? scope.chrome).notifications.create = () =>
      Promise.reject(new Error('refused'));
  });
}

/** What is there of them afterwards, asked in the same breath: any event makes them again. */
export async function removeAlarms(road: Road): Promise<readonly object[]> {
  return road.evaluateInBackground(async () => {
    const scope = globalThis as unknown as FaultyScope;
    const { alarms } = scope.browser ?? scope.chrome;
    await alarms.clearAll();
    return alarms.getAll();
  });
}
