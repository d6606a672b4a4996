import type { ChromiumRoad } from '../harness/chromium.ts';
import type { ChromiumPage } from '../harness/chromium-page.ts';
import { ready } from './stored.ts';

/** What a page was like when a frame was about to be drawn. */
export interface Frame {
  readonly background: string;
  readonly text: string;
  /** Paths of the figure. */
  readonly paths: number;
  /** Whether the page's own code stands. */
  readonly ready: boolean;
}

export interface Opening {
  readonly frames: readonly Frame[];
  /** Sum of all layout shifts. */
  readonly shift: number;
  /** Whether the page has taken the focus from the address bar's place, the document. */
  readonly focused: string;
}

interface Noted {
  noted: { frames: Frame[]; shift: number };
}

/** Has every page from now on note its frames and layout shifts from its very beginning. */
export async function noteFrames(road: ChromiumRoad): Promise<void> {
  await road.context.addInitScript(() => {
    const noted: Noted['noted'] = { frames: [], shift: 0 };
    (globalThis as unknown as Noted).noted = noted;
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries()) {
        noted.shift += (entry as unknown as { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    const note = () => {
      noted.frames.push({
        background: getComputedStyle(document.documentElement).backgroundColor,
        text: document.body?.innerText.replace(/\s+/g, ' ').trim() ?? '',
        paths: document.querySelectorAll('.figure path').length,
        ready: document.body?.hasAttribute('data-ready') ?? false,
      });
      if (noted.frames.length < 40) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
}

/** Opens a page and lets it come to rest; the page stays open. */
export async function openNoted(
  road: ChromiumRoad,
  name: string,
): Promise<Opening & { readonly page: ChromiumPage }> {
  const page = await road.openPage(name, '', { width: 1280, height: 720 });
  await ready(page);
  await page.waitFor(() => document.querySelectorAll('.figure path').length > 0);
  await page.waitFor(() => (globalThis as unknown as Noted).noted.frames.length >= 40);
  const opening = await page.evaluate(() => ({
    ...(globalThis as unknown as Noted).noted,
    focused: document.activeElement?.tagName ?? '',
  }));
  return { ...opening, page };
}

/** Opens a page, waits for its mirror to be written, and closes it. */
export async function leaveMirror(road: ChromiumRoad, name: string): Promise<void> {
  const { page } = await openNoted(road, name);
  await page.waitFor((key) => localStorage.getItem(key) !== null, `first-paint ${name}`);
  await page.close();
}
