import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ChromiumPage } from './harness/chromium-page.ts';
import type { Road, RoadPage } from './harness/road.ts';
import { until } from './harness/until.ts';
import { hide } from './product/hidden.ts';
import { type BrowserName, openRoad } from './product/open-road.ts';
import { stageIs } from './product/stage.ts';
import { ready } from './product/stored.ts';
import { welcomed } from './product/welcomed.ts';

const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
const figure = 'svg.figure[role="img"]';

/** How many of the coming frames draw something else than the one before. */
function changesIn(page: RoadPage, frames: number, selector = figure): Promise<number> {
  return page.evaluate(
    async ({ frames, selector }) => {
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const drawn = () =>
        [...document.querySelectorAll(`${selector} path`)]
          .map((path) => path.getAttribute('d'))
          .join();
      let changes = 0;
      let before = drawn();
      for (let frame = 0; frame < frames; frame += 1) {
        await nextFrame();
        const now = drawn();
        if (now !== before) changes += 1;
        before = now;
      }
      return changes;
    },
    { frames, selector },
  );
}

/**
 * What is drawn, as a short word for it; once something is. Parts that lie beside each other may
 * come in another order, which depends on the frame before.
 */
function drawnIn(page: RoadPage): Promise<string> {
  return page.waitFor((selector) => {
    const paths = [...document.querySelectorAll(`${selector} path`)].map((path) =>
      path.getAttribute('d'),
    );
    const text = paths.join('').split('M').sort().join('M');
    let sum = 0;
    for (const character of text)
      sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_000_007;
    return text && `${paths.length} paths, ${text.length} long, ${sum}`;
  }, figure);
}

/** How far the place where the stretch is felt lies beside the middle of the body, of its width. */
function glowBesideMiddle(page: RoadPage): Promise<number> {
  return page.evaluate((selector) => {
    const svg = document.querySelector<SVGSVGElement>(selector);
    const glow = svg?.querySelector<SVGPathElement>('.glow');
    const head = svg?.querySelector<SVGPathElement>('.hair');
    if (!svg || !glow || !head) throw new Error('no glow, or no head');
    const middle = ({ x, width }: DOMRect) => x + width / 2;
    return (middle(glow.getBBox()) - middle(head.getBBox())) / svg.viewBox.baseVal.width;
  }, figure);
}

/**
 * Which key poses, or numbers below them, reach out of the box that shows them, or are too small to
 * be seen: in a window this wide, with text of this size. The page itself is made narrow, as not
 * every browser's window is changed from here.
 */
function posesCutOff(page: RoadPage, width: number, textPercent: number): Promise<string[]> {
  return page.evaluate(
    async ({ width, textPercent }) => {
      const { documentElement, body } = document;
      documentElement.style.fontSize = `${textPercent}%`;
      body.style.inlineSize = `${width}px`;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const box = document.querySelector('.stage-figure')?.getBoundingClientRect();
      if (!box) throw new Error('no box for the poses');
      return [...document.querySelectorAll('.figure-still svg, .figure-pose-number')]
        .filter((part) => {
          const { top, bottom, left, right, width, height } = part.getBoundingClientRect();
          const least = part instanceof SVGElement ? 40 : 8;
          const isInside =
            top >= box.top && bottom <= box.bottom && left >= box.left && right <= box.right;
          return !isInside || width < least || height < least;
        })
        .map((part, i) => `${part.textContent || 'pose'} ${i}`);
    },
    { width, textPercent },
  );
}

/** Without bells, with a look that is not left to the day, as places are measured by the hair. */
const settings = {
  session: { bells: false },
  figure: { build: 'slender', hair: 'short', skin: 2 },
} as const;

describe.each(browsers)('the figure in %s', (browser) => {
  let road: Road;
  let page: RoadPage;

  beforeAll(async () => {
    road = await openRoad(browser);
    await welcomed(road, settings);
    page = await ready(await road.openPage('session', '?movement=seated-twist&start=1'));
    await stageIs(page, { status: 'running', phase: 'hold', side: 'left' });
  });

  afterAll(async () => {
    await road?.close();
  });

  test('moves with the session and stands while it is paused', async () => {
    expect(await changesIn(page, 30)).toBeGreaterThan(10);
    await page.click({ role: 'button', name: 'Pause' });
    await stageIs(page, { status: 'paused' });
    expect(await changesIn(page, 15)).toBe(0);
  });

  test('turns with the arrow keys, and back with Home or a double click', async () => {
    const straight = await drawnIn(page);
    await page.evaluate((it) => document.querySelector<SVGSVGElement>(it)?.focus(), figure);
    for (const back of ['Home', 'double click']) {
      await page.press('ArrowLeft');
      await page.press('ArrowUp');
      expect(await drawnIn(page)).not.toBe(straight);
      if (back === 'Home') await page.press('Home');
      else {
        await page.evaluate(
          (it) => document.querySelector(it)?.dispatchEvent(new MouseEvent('dblclick')),
          figure,
        );
      }
      expect(await drawnIn(page)).toBe(straight);
    }
  });

  // Firefox's tools press keys and click; nothing here drags with them.
  const dragged = browser === 'chromium' ? ['turns under a drag, not after it'] : [];
  test.each(dragged)('%s', async () => {
    if (!(page instanceof ChromiumPage)) throw new Error('not Chromium');
    const { mouse } = page.page;
    const box = await page.page.locator(figure).boundingBox();
    if (!box) throw new Error('the figure is not on the screen');
    const straight = await drawnIn(page);
    await mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await mouse.down();
    await mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2 - 20);
    await mouse.up();
    const turned = await drawnIn(page);
    expect(turned).not.toBe(straight);
    await mouse.move(box.x + 10, box.y + 10);
    expect(await drawnIn(page)).toBe(turned);
    await mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
    expect(await drawnIn(page)).toBe(straight);
  });

  test('shows the other side when it is its turn', async () => {
    const left = await glowBesideMiddle(page);
    await page.click({ role: 'button', name: 'Go on' });
    await page.click({ role: 'button', name: 'Skip' });
    await stageIs(page, { status: 'running', phase: 'hold', side: 'right' });
    const right = await glowBesideMiddle(page);
    expect(Math.abs(left)).toBeGreaterThan(0.03);
    expect(Math.sign(right)).toBe(-Math.sign(left));
    // Mirrored, but for the breath.
    expect(right).toBeCloseTo(-left, 1);
    await page.close();
  });

  test('costs nothing off the screen or in a hidden page', async () => {
    const library = await ready(await road.openPage('library', '#movement/cat-cow'));
    const moveAside = (to: string) =>
      library.evaluate(
        ({ it, to }) => {
          const place = document.querySelector<SVGSVGElement>(it)?.parentElement;
          if (place) place.style.translate = to;
        },
        { it: figure, to },
      );
    // A demonstration rests between its movements.
    await until(() => changesIn(library, 10), { what: 'the figure to move' });
    await moveAside('0 -9999px');
    await until(async () => (await changesIn(library, 10)) === 0);
    // For longer than it ever rests.
    expect(await changesIn(library, 200)).toBe(0);
    await moveAside('');
    await until(() => changesIn(library, 10), { what: 'the figure to move again' });
    // Firefox draws no frames in a page behind another: there is nothing to count.
    if (browser === 'chromium') {
      await hide(road, library);
      expect(await changesIn(library, 200)).toBeLessThanOrEqual(1);
    }
    await library.close();
  });

  test('is a still in the library until it is looked at', async () => {
    const library = await ready(await road.openPage('library'));
    const moving = (it: string) => document.querySelectorAll(`.looked-at ${it}`).length;
    await library.waitFor(() => document.querySelectorAll('.looked-at .figure-still').length > 3);
    expect(await library.evaluate(moving, figure)).toBe(0);
    await library.evaluate(() =>
      document
        .querySelector('.looked-at')
        ?.closest('a')
        ?.focus({ focusVisible: true } as never),
    );
    await library.waitFor(
      (it) => document.querySelectorAll(`.looked-at ${it}`).length === 1,
      figure,
    );
    await until(() => changesIn(library, 10), { what: 'the figure to move' });
    await library.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await library.waitFor(
      (it) => document.querySelectorAll(`.looked-at ${it}`).length === 0,
      figure,
    );
    await library.close();
  });
});

describe.each(browsers)('with reduced motion, the figure in %s', (browser) => {
  test('stands still: numbered key poses, with an arrow from each to the next', async () => {
    const road = await openRoad(browser, { reducedMotion: true });
    try {
      await welcomed(road, settings);
      const page = await ready(await road.openPage('session', '?movement=seated-twist&start=1'));
      await stageIs(page, { status: 'running' });
      const shown = await page.waitFor(() => {
        const all = (selector: string) => [
          ...document.querySelectorAll(`.figure-poses ${selector}`),
        ];
        const pictures = all('.figure-still svg').length;
        if (pictures === 0) return null;
        return {
          numbers: all('.figure-pose-number').map((number) => number.textContent),
          arrows: all('.figure-arrow').length,
          pictures,
        };
      });
      if (!shown) throw new Error('no key poses');
      expect(shown.pictures).toBeGreaterThan(1);
      expect(shown.numbers).toEqual(Array.from({ length: shown.pictures }, (_, i) => `${i + 1}`));
      expect(shown.arrows).toBe(shown.pictures - 1);
      expect(await changesIn(page, 30, '.figure-poses')).toBe(0);
      for (const textPercent of [100, 200]) {
        for (const width of [320, 360, 960]) {
          const cut = await posesCutOff(page, width, textPercent);
          expect({ width, textPercent, cut }).toEqual({ width, textPercent, cut: [] });
        }
      }
    } finally {
      await road.close();
    }
  });
});
