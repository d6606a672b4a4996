import type { PageAddresses } from '../../components/links/page-links.tsx';
import { extensionUrl } from '../../platform/extension/url.ts';

/** The other pages, as every page links to them. */
export function pageAddresses(): PageAddresses {
  return {
    history: extensionUrl('history.html'),
    library: extensionUrl('library.html'),
    settings: extensionUrl('options.html'),
  };
}

/** The page about the warning signs. */
export function seeSomeoneAddress(): string {
  return extensionUrl('library.html#advice/see-someone');
}
