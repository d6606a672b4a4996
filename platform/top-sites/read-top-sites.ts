/** A site as it can be shown. */
export interface ListedSite {
  readonly url: string;
  readonly name: string;
  /** An address of the extension or a `data:` address; nothing is fetched for it. */
  readonly icon: string | null;
}

/**
 * What a browser told of the sites visited most, without what cannot be opened from a page, and
 * each host once: a row has room for few.
 */
export function readTopSites(
  told: unknown,
  most: number,
  iconOf: (url: string) => string | null,
): ListedSite[] {
  const sites = new Map<string, ListedSite>();
  for (const { url, title, favicon } of Array.isArray(told) ? told.filter(isObject) : []) {
    const host = typeof url === 'string' ? hostOf(url) : null;
    if (host === null || typeof url !== 'string' || sites.has(host)) continue;
    const own = typeof favicon === 'string' && favicon.startsWith('data:image/') ? favicon : null;
    const name = typeof title === 'string' && title.trim() !== '' ? title.trim() : host;
    sites.set(host, { url, name, icon: own ?? iconOf(url) });
  }
  return [...sites.values()].slice(0, most);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Null for what is no page of the web. */
function hostOf(url: string): string | null {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return null;
  return new URL(url).host.replace(/^www\./, '');
}
