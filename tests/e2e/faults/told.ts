import { ready } from '../product/stored.ts';
import type { Watch } from './watch.ts';

/** A person who opens the popup is told so, in one of these ways. */
export async function expectTold(watch: Watch, ...words: readonly string[]): Promise<void> {
  const popup = await ready(await watch.road.openPage('popup'));
  try {
    await popup.waitFor(
      (said) => said.some((each) => document.body.innerText.includes(each)),
      words,
      { what: `the popup to say “${words.join('” or “')}”` },
    );
  } finally {
    await popup.close();
  }
}

/** Makes something that belongs in the history. */
export async function somethingToRecord(watch: Watch): Promise<void> {
  await watch.ask({ type: 'call-began' });
  await watch.ask({ type: 'call-ended' });
}
