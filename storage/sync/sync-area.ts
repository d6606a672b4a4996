/**
 * What the browser carries between the machines of one person. Small, slow, and allowed to refuse;
 * each machine writes only under its own name, so that none writes over another's.
 */
export interface SyncArea {
  getAll(): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}
