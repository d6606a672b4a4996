import type { Place } from './bare/place.ts';

/** Its mirror is of this build, whatever was built. */
const build = 'least';

/**
 * The new tab's page with no code of its own: what a page costs that reads a mirror by a script and
 * has a file of styles, and shows nothing but a heading.
 */
export function leastMirroredPage(newTab: string): string {
  const [whole] = newTab.match(/data-code="[^"]*" data-build="[^"]*"/) ?? [];
  if (whole === undefined) throw new Error('The new tab names no code of its own.');
  return newTab.replace(whole, `data-code="" data-build="${build}"`);
}

/** Leaves a mirror of one heading for it; `page` is any page of the extension. */
export function leaveLeastMirror(page: Place): Promise<void> {
  return page.evaluate((ofBuild) => {
    const now = Date.now();
    const mirror = {
      build: ofBuild,
      day: new Date(now).toDateString(),
      writtenAtMs: now,
      untilMs: now + 86_400_000,
      html: '<h1>One static heading</h1>',
      minutes: [],
    };
    localStorage.setItem('first-paint least', JSON.stringify(mirror));
  }, build);
}
