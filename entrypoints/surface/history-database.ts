import type { History } from '../../storage/database/history.ts';
import { late } from '../late/late-code.ts';

/** The history's database. Its code is loaded at the first call, after the page has been painted. */
export async function historyDatabase(): Promise<History> {
  return (await late('database')).history;
}
