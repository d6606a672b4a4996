/** A name that a browser would give the host of a page: lower case, without port or path. */
export const hostForm = /^[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*$/;

/** What the browser is asked for, and asks the person for: pages of this host, and of nothing else. */
export function patternOf(host: string): string {
  return `*://${host}/*`;
}
