import { createHash } from 'node:crypto';

const entry = /\s*<script type="module" crossorigin src="(\/chunks\/[^"]+)"><\/script>/;
const preload = /\s*<link rel="modulepreload" crossorigin href="([^"]+)">/g;

/** The pages that show what they showed last in their first frame, before they have any code. */
const mirrored = /entrypoints\/(newtab|popup)\/index\.html$/;

/** As much of the bundler's interface as is used here. */
interface Built {
  readonly filename: string;
  readonly bundle?: Readonly<Record<string, File>>;
}
interface File {
  readonly code?: string;
  readonly source?: string | Uint8Array;
}

/**
 * Makes the pages that must be quick ready for their first frame: their code is only named, and
 * `first-paint.js` loads it once that frame is on the screen. Named in the usual way, it is fetched
 * and compiled while the frame is being drawn, and makes it late. A digest of everything built says
 * which build a page is of: its mirror was drawn by that one, or is not shown.
 */
export function firstFramePage() {
  return {
    name: 'first-frame-page',
    transformIndexHtml: {
      order: 'post' as const,
      handler(html: string, { filename, bundle }: Built): string {
        if (!bundle || !mirrored.test(filename.replaceAll('\\', '/'))) return html;
        const [script, main] = html.match(entry) ?? [];
        if (script === undefined) throw new Error(`${filename} has no code of its own`);
        const code = [main, ...[...html.matchAll(preload)].map(([, href]) => href)].join(' ');
        return html
          .replace(script, '')
          .replace(preload, '')
          .replace(
            'src="/first-paint.js"',
            `src="/first-paint.js" data-code="${code}" data-build="${digest(bundle)}"`,
          );
      },
    },
  };
}

function digest(bundle: Readonly<Record<string, File>>): string {
  const hash = createHash('sha256');
  for (const path of Object.keys(bundle).sort()) {
    const { code, source = '' } = bundle[path] ?? {};
    if (!path.endsWith('.html')) hash.update(path).update(code ?? source);
  }
  return hash.digest('base64url').slice(0, 12);
}
