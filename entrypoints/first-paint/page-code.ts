/** What the page's own code consists of, its entry first; '' where the page loads it by itself. */
export function codeOf(page: Document): string {
  return page.querySelector<HTMLElement>('script[data-code]')?.dataset.code ?? '';
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
