import type { Page } from 'playwright-core';

const mostStops = 120;

/**
 * Goes through a page with the Tab key and says what is wrong: a stop without a ring to see, or a
 * walk that does not come to its end.
 */
export async function walkByKeyboard(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return {
        name: element.outerHTML.slice(0, 120),
        ringed: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        seen: width > 0 && height > 0,
      };
    });
    if (at === null) return found;
    if (!at.ringed) found.push(`no ring around ${at.name}`);
    if (!at.seen) found.push(`nothing to see of ${at.name}`);
  }
  return [...found, `the keyboard has not come through after ${mostStops} stops`];
}
