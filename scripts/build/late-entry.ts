const entry = /\s*<script type="module" crossorigin src="(\/chunks\/[^"]+)"><\/script>/;
const preload = /\s*<link rel="modulepreload" crossorigin href="([^"]+)">/g;

/** The pages that show what they showed last in their first frame, before they have any code. */
const mirrored = /entrypoints\/(newtab|popup)\/index\.html$/;

/**
 * In the pages that must be quick the code is only named: `first-paint.js` loads it once the first
 * frame is on the screen. Named in the usual way, it is fetched and compiled while that frame is
 * being drawn, and makes it late.
 */
export function lateEntry() {
  return {
    name: 'late-entry',
    transformIndexHtml: {
      order: 'post' as const,
      handler(html: string, { filename }: { readonly filename: string }): string {
        const [tag, main] = html.match(entry) ?? [];
        if (tag === undefined || !mirrored.test(filename.replaceAll('\\', '/'))) return html;
        const code = [main, ...[...html.matchAll(preload)].map(([, href]) => href)].join(' ');
        const named = html
          .replace(tag, '')
          .replace(preload, '')
          .replace('src="/first-paint.js"', `src="/first-paint.js" data-code="${code}"`);
        if (!named.includes('data-code')) throw new Error(`${filename} has no first-paint.js`);
        return named;
      },
    },
  };
}
