import { createHash } from 'node:crypto';

const entry = /\s*<script type="module" crossorigin src="(\/chunks\/[^"]+)"><\/script>/;
const preload = /\s*<link rel="modulepreload" crossorigin href="([^"]+)">/g;
const stylesheet = /<link rel="stylesheet" crossorigin href="\/([^"]+\/first-frame-[^"]+)">/;

/** The pages that show what they showed last in their first frame, before they have any code. */
const mirrored = /entrypoints\/(newtab|popup)\/index\.html$/;

/** As much of the bundler's interface as is used here. */
interface Built {
  readonly filename: string;
  readonly bundle?: Readonly<Record<string, { readonly source?: string | Uint8Array }>>;
}

/**
 * Makes the pages that must be quick ready for their first frame.
 *
 * Their code is only named: `first-paint.js` loads it once the first frame is on the screen. Named
 * in the usual way, it is fetched and compiled while that frame is being drawn, and makes it late.
 *
 * Their styles stand in the page itself: a file of styles is one more that the browser must bring
 * before it draws. `allow` is told their digest as the policy of the manifest wants it, so that no
 * other style in a page is ever applied.
 */
export function firstFramePage(allow: (digest: string) => void) {
  return {
    name: 'first-frame-page',
    transformIndexHtml: {
      order: 'post' as const,
      handler(html: string, { filename, bundle }: Built): string {
        if (!bundle || !mirrored.test(filename.replaceAll('\\', '/'))) return html;
        const [script, main] = html.match(entry) ?? [];
        const [link, path = ''] = html.match(stylesheet) ?? [];
        const styles = bundle[path]?.source?.toString().trim();
        if (script === undefined || link === undefined || styles === undefined) return html;
        allow(`sha256-${createHash('sha256').update(styles).digest('base64')}`);
        const code = [main, ...[...html.matchAll(preload)].map(([, href]) => href)].join(' ');
        return (
          html
            .replace(script, '')
            .replace(preload, '')
            .replace('src="/first-paint.js"', `src="/first-paint.js" data-code="${code}"`)
            // The link stays and is not fetched: parts that come later find their styles there.
            .replace(link, () => `<style>${styles}</style>${link.replace('>', ' disabled>')}`)
        );
      },
    },
  };
}
