/**
 * Plain JSON values by key, in the extension's own storage. Given from outside, so that this
 * folder asks nothing of the browser.
 */
export interface ItemStore {
  /** The values that are there; a key without one is missing in the answer. */
  get(keys: readonly string[]): Promise<Record<string, unknown>>;
  /** One write: afterwards either all of it is stored or nothing. */
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Calls back with the new value of each changed key (`undefined`: removed). Returns the unsubscription. */
  subscribe(listener: (changes: Record<string, unknown>) => void): () => void;
}
