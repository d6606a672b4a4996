import { browser } from 'wxt/browser';
import { extensionUrl, runsInFirefox } from '../extension/url.ts';
import { type ListedSite, readTopSites } from './read-top-sites.ts';

const iconPixels = 32;

/** The sites visited most, as the browser tells them; none where it does not allow that. */
export async function topSites(most: number): Promise<ListedSite[]> {
  try {
    // Only Firefox knows the option; the vendors' common type has no arguments.
    const get = browser.topSites.get as (options?: object) => Promise<unknown>;
    return runsInFirefox()
      ? readTopSites(await get({ includeFavicon: true }), most, () => null)
      : readTopSites(await get(), most, iconOf);
  } catch {
    return [];
  }
}

/** Chromium has the icons it knows under an address of the extension itself. */
function iconOf(url: string): string {
  return extensionUrl(
    `_favicon/?${new URLSearchParams({ pageUrl: url, size: String(iconPixels) })}`,
  );
}
