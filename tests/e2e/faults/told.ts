import { ready } from '../product/stored.ts';
import type { Watch } from './watch.ts';

/** A person who opens the popup is told so. */
export async function expectTold(watch: Watch, words: string): Promise<void> {
  const popup = await ready(await watch.road.openPage('popup'));
  await popup.waitFor((said) => document.body.innerText.includes(said), words, {
    what: `the popup to say “${words}”`,
  });
  await popup.close();
}

/** Makes something that belongs in the history. */
export async function somethingToRecord(watch: Watch): Promise<void> {
  await watch.ask({ type: 'call-began' });
  await watch.ask({ type: 'call-ended' });
}
