/** The names of the page's own code, its entry first; none where the page loads it by itself. */
function codeOf(page: Document): string {
  return namedIn(page).code ?? '';
}

/** What the page was built from: another build may draw differently. */
export function buildOf(page: Document): string {
  return namedIn(page).build ?? '';
}

function namedIn(page: Document): DOMStringMap {
  return page.querySelector<HTMLElement>('script[data-code]')?.dataset ?? {};
}

/** Loads the page's own code, which the built page only names (see `scripts/build/first-frame-page.ts`). */
export function loadCode(page: Document): void {
  const [entry, ...imports] = codeOf(page).split(' ');
  for (const href of imports) {
    page.head.append(Object.assign(page.createElement('link'), { rel: 'modulepreload', href }));
  }
  if (!entry) return;
  page.head.append(Object.assign(page.createElement('script'), { type: 'module', src: entry }));
}
