import { writeFile } from 'node:fs/promises';
import { defineConfig } from 'wxt';
import { firstFramePage } from './scripts/build/first-frame-page.ts';
import { pageChunks } from './scripts/build/page-chunks.ts';
import { plainScripts } from './scripts/build/plain-scripts.ts';
import { buildWithPages } from './scripts/build/sharing-scripts.ts';

/**
 * Nothing may be fetched from anywhere: `connect-src 'none'` refuses every request, from pages
 * and from the background alike. Styles come from our own files only.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const plain = plainScripts();

export default defineConfig({
  // Imports are written out, so that one can see where a name comes from.
  imports: false,
  manifestVersion: 3,
  // Another folder, for a build beside the one that is in use.
  outDir: process.env.MIDBACK_OUTPUT ?? '.output',
  vite: () => ({
    plugins: [pageChunks(), firstFramePage(), plain],
    // The build for browsers of today; the default is for those of long ago, and can't be shaken.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    build: {
      modulePreload: {
        polyfill: false,
        // What a page loads late lies on the same disk; naming all of it would only make pages longer.
        resolveDependencies: (_file, needed, { hostType }) =>
          hostType === 'html' ? needed : needed.filter((path) => path.endsWith('.css')),
      },
      // The oldest we run in. For older ones `:dir(rtl)` would become a list of languages.
      cssTarget: ['chrome148', 'firefox142'],
      // WXT's log says nothing in the product, and nobody reads the warnings of libraries there:
      // what went wrong is said on our pages. Their words are left out of the package.
      rolldownOptions: {
        treeshake: { manualPureFunctions: ['logger.error', 'console.warn', 'console.debug'] },
      },
    },
  }),
  hooks: {
    'entrypoints:grouped': (wxt, groups) => {
      if (wxt.config.command === 'build') buildWithPages(groups);
    },
    // The same archive, packed as tightly as it goes.
    'zip:extension:done': async (wxt, path) => {
      const { packedTightly } = await import('./scripts/package/packed-tightly.ts');
      await writeFile(path, await packedTightly(wxt.config.outDir));
    },
    'build:manifestGenerated': (wxt, manifest) => {
      // The development server needs its socket; the product needs none.
      if (wxt.config.mode !== 'development') {
        manifest.content_security_policy = { extension_pages: contentSecurityPolicy };
      }
      // Whoever keeps another new tab has the stretch of the day on a page of its own.
      if (wxt.config.mode === 'core') {
        delete manifest.chrome_url_overrides;
        delete manifest.optional_permissions;
      }
      if (
        manifest.background &&
        'scripts' in manifest.background &&
        wxt.config.command === 'build'
      ) {
        manifest.background.scripts = plain.scriptsOfBackground();
      }
      // A page named history would take the place of the browser's own; only the new tab is ours.
      delete manifest.chrome_url_overrides?.history;
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['alarms', 'idle', 'notifications', 'storage', 'unlimitedStorage'],
    // Asked for one by one, for the sites that the person names; nothing of it is had before.
    optional_host_permissions: ['*://*/*'],
    // Only for those who want a search box, or their sites, on the new tab.
    optional_permissions: ['search', 'topSites', ...(browser === 'firefox' ? [] : ['favicon'])],
    commands: {
      'start-stretch': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandStart__',
      },
      pause: { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPause__' },
      'in-call': { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_commandCall__' },
    },
    // Others are scaled down from the next larger one, as the 64 of Firefox on dense screens.
    icons: {
      16: 'icon/16.png',
      32: 'icon/32.png',
      48: 'icon/48.png',
      128: 'icon/128.png',
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'midback@midback.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '148' }),
  }),
});
