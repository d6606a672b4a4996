import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers, builtFor, coreBuiltFor, launchRoad } from './harness/launch-road.ts';
import { outside, type Road } from './harness/road.ts';
import { stageIs } from './product/stage.ts';
import { ready } from './product/stored.ts';

const manifestOf = (path: string) =>
  JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8')) as Record<string, unknown>;

describe.each(browsers)('the build without the new tab in %s', (browser) => {
  let road: Road;

  beforeAll(async () => {
    road = await launchRoad(browser, { extensionPath: coreBuiltFor[browser] });
  });

  afterAll(() => road?.close());

  test('differs from the whole one in nothing but the new tab and what it may ask for', () => {
    const {
      chrome_url_overrides: override,
      optional_permissions: optional,
      ...whole
    } = manifestOf(builtFor[browser]);
    expect(override).toEqual({ newtab: 'newtab.html' });
    expect(optional).toEqual(
      browser === 'firefox' ? ['search', 'topSites'] : ['search', 'topSites', 'favicon'],
    );
    expect(manifestOf(coreBuiltFor[browser])).toEqual(whole);
  });

  test('has the stretch of the day in the popup, and starts it there', async () => {
    const page = await ready(await road.openPage('popup'));
    await page.waitFor(() => document.querySelectorAll('.figure path').length > 20);
    await page.click({ role: 'button', name: /^Start/ });
    await stageIs(page, { status: 'running' });
    await page.click({ role: 'button', name: 'Stop' });
    await page.close();
  });

  test('has the stretch of the day on a page of its own', async () => {
    const page = await ready(await road.openPage('newtab'));
    expect(await page.text('.stretch-kind')).toBe('Stretch of the day');
    expect(await page.has({ role: 'button', name: /^Start/ })).toBe(true);
    await page.close();
  });

  test('asks nobody anything', async () => {
    expect(outside(road, await road.requests())).toEqual([]);
  });
});
