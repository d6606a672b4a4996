import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../domain/settings/settings.ts';
import { browsers } from './harness/launch-road.ts';
import type { Road, RoadPage } from './harness/road.ts';
import { until } from './harness/until.ts';
import { openRoad } from './product/open-road.ts';
import { ready, stored } from './product/stored.ts';

const minuteMs = 60_000;

describe.each(browsers)('what is typed into the settings in %s', (browser) => {
  let road: Road;
  let page: RoadPage;
  beforeAll(async () => {
    road = await openRoad(browser);
    page = await ready(await road.openPage('options'));
  });
  afterAll(() => road?.close());

  const clock = async () => {
    const settings = await stored<{ clock?: Partial<Settings['clock']> }>(page, 'settings');
    return settings?.clock;
  };
  // What is as it was in the beginning is not stored.
  const limitMs = async () => (await clock())?.sitLimitMs ?? 30 * minuteMs;
  const limitIs = (minutes: number) =>
    until(async () => (await limitMs()) === minutes * minuteMs, {
      what: `a limit of ${minutes} minutes`,
    });

  test('a number counts when it is done: with Enter, an arrow key, or when it is left', async () => {
    await page.fill('#sit-limit', '50');
    expect(await limitMs()).toBe(30 * minuteMs);
    await page.press('Enter');
    await limitIs(50);
    await page.click({ role: 'button', name: 'Undo' });
    await limitIs(30);

    await page.click('#sit-limit');
    await page.press('ArrowUp');
    await limitIs(31);
    await page.fill('#sit-limit', '45');
    await page.click('#rest');
    await limitIs(45);
  });

  test('a time counts when it is left', async () => {
    await page.click('#hours-on');
    await page.waitFor(() => document.querySelector('#hours-from') !== null);
    const from = async () => (await clock())?.workingHours?.fromMinute;
    const before = await from();
    const shown = () => document.querySelector<HTMLInputElement>('#hours-from')?.value;
    const at = await page.evaluate(shown);
    await page.click('#hours-from');
    await page.press('ArrowUp');
    expect(await page.evaluate(shown)).not.toBe(at);
    expect(await from()).toBe(before);
    await page.click('#rest');
    await until(async () => (await from()) !== before, { what: 'the time to be kept' });
  });
});
