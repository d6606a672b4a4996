/** Where values wait that extension storage does not take: it outlives the background. */
export interface Refuge {
  get(): Promise<unknown>;
  set(values: Record<string, unknown>): Promise<void>;
}

/** Under which key of the browser's session they wait, for pages to see. */
export const refugeKey = 'not stored';

/** What waits, out of whatever lies there. */
export function waitingIn(refuge: unknown): Readonly<Record<string, unknown>> {
  return typeof refuge === 'object' && refuge !== null ? (refuge as Record<string, unknown>) : {};
}
