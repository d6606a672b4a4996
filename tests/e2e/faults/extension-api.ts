/** As much of the extension API as faults are made with, inside the background. */
export interface FaultyApi {
  readonly alarms: { clearAll(): Promise<unknown> };
  readonly notifications: { create: unknown };
  readonly runtime: { reload(): void };
  readonly storage: { readonly local: { set: unknown; kept?: unknown } };
}
