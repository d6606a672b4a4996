import { browser } from 'wxt/browser';

/** Searches with the search engine that the person has set in the browser. */
export async function searchFor(text: string, where: 'here' | 'new-tab'): Promise<void> {
  await browser.search.query({
    text,
    disposition: where === 'here' ? 'CURRENT_TAB' : 'NEW_TAB',
  });
}
