import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers, launchRoad } from './harness/launch-road.ts';
import { outside, type Road } from './harness/road.ts';

const pages = ['welcome', 'popup', 'newtab', 'session', 'history', 'options', 'library'];

describe.each(browsers)('every page in %s', (browser) => {
  let road: Road;

  beforeAll(async () => {
    road = await launchRoad(browser);
  });

  afterAll(async () => {
    await road?.close();
  });

  test('the welcome page opens by itself after the installation', async () => {
    const page = await road.pageAt('welcome.html', { within: 20_000 });
    await page.waitFor(() => document.querySelector('h1') !== null);
  });

  test.each(pages)('%s shows its content', async (name) => {
    const page = await road.openPage(name);
    const heading = await page.waitFor(
      () => document.querySelector('h1, h2')?.textContent?.trim(),
      undefined,
      { within: 20_000, what: `a heading on ${name}` },
    );
    expect(heading).not.toBe('');
    await page.close();
  });

  test.each(pages)('%s shows its content with the background stopped', async (name) => {
    await road.stopBackground();
    const page = await road.openPage(name);
    await page.waitFor(() => document.querySelector('h1, h2') !== null, undefined, {
      within: 20_000,
      what: `a heading on ${name}`,
    });
    await page.close();
  });

  test('no request has left the extension', async () => {
    expect(outside(road, await road.requests())).toEqual([]);
  });
});
