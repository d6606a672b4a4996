import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { addressOf } from './gallery-page.ts';
import { walkByKeyboard } from './walk-by-keyboard.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const narrowest = 320;

/**
 * What is wrong with the states: rules of WCAG 2.2 AA that axe can test, in each theme,
 * stops of the keyboard without a ring, and content that is wider than a page of 320 px, also with text twice as large.
 */
export async function checkStates(browser: Browser, ids: readonly string[]): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const found: string[] = [];
  for (const id of ids) {
    for (const theme of ['light', 'dark', 'contrast']) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await show(page, id, theme);
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      for (const { id: rule, nodes } of violations) {
        // A notice alone is no page: what a page must have is not asked of it.
        if (id.startsWith('notices/') && /^(region|page-has|landmark-one)/.test(rule)) continue;
        found.push(`${id} ${theme}: ${rule}: ${nodes.map((node) => node.html).join(' ')}`);
      }
    }
    found.push(...(await walkByKeyboard(page)).map((fault) => `${id}: ${fault}`));
    await page.setViewportSize({ width: narrowest, height: 600 });
    await show(page, id, 'light');
    for (const zoom of [100, 200]) {
      await page.addStyleTag({ content: `html { font-size: ${zoom}% }` });
      const wide = await widest(page);
      // At twice the text, WCAG asks for 320 px at the usual size, which is 640 px here.
      if (zoom === 100 && wide.width > narrowest) found.push(`${id}: ${wide.what} is too wide`);
      if (zoom === 200 && wide.width > 2 * narrowest) {
        found.push(`${id} at 200 %: ${wide.what} is too wide`);
      }
    }
  }
  await context.close();
  return found;
}

async function show(page: Page, id: string, theme: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(addressOf(id, { theme }));
}

/** The rightmost edge on the page and what has it. */
function widest(page: Page): Promise<{ width: number; what: string }> {
  return page.evaluate(() => {
    let what = '';
    let width = document.documentElement.scrollWidth;
    for (const element of document.querySelectorAll('#root *')) {
      const { right } = element.getBoundingClientRect();
      if (right > innerWidth + 1 && right >= width - 1) {
        what = `${element.tagName}.${element.getAttribute('class')}`;
        width = Math.max(width, right);
      }
    }
    return { width, what };
  });
}
