import type { PageAddresses } from '../../components/links/page-links.tsx';
import { extensionUrl } from '../../platform/extension/url.ts';

/** The build that leaves the new tab alone has the stretch of the day on a page of its own. */
export const hasOwnDayPage = import.meta.env.MODE === 'core';

/** The other pages, as every page links to them. */
export function pageAddresses(): PageAddresses {
  return {
    ...(hasOwnDayPage && { today: extensionUrl('newtab.html') }),
    history: extensionUrl('history.html'),
    library: extensionUrl('library.html'),
    settings: extensionUrl('options.html'),
  };
}

/** The page about the warning signs. */
export function seeSomeoneAddress(): string {
  return extensionUrl('library.html#advice/see-someone');
}
