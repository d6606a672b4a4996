import { afterEach, describe, expect, test } from 'vitest';
import { outside, type Road } from './harness/road.ts';
import { until } from './harness/until.ts';
import { type BrowserName, openRoad } from './product/open-road.ts';
import { historyOf, inSeconds, ready, storeSettings } from './product/stored.ts';

let road: Road | undefined;
afterEach(async () => {
  await road?.close();
  road = undefined;
});

const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

describe.each(browsers)('the main road in %s', (browser) => {
  test('from install to notification, both sides, and the history, the background stopped between every two steps', async () => {
    road = await openRoad(browser);
    const stop = () => road!.stopBackground();

    const welcome = await ready(await road.pageAt('welcome.html', { within: 20_000 }));
    expect(await welcome.text('h1')).toContain('Welcome');
    await stop();

    await storeSettings(welcome, {
      clock: inSeconds,
      session: { speedPercent: 200, bells: false },
    });
    await stop();

    // Real alarms of the browser bring the offer.
    const notice = await until(
      async () => (await road!.notifications()).find(({ id }) => id.startsWith('offer:')),
      { within: 60_000, what: 'the offer' },
    );
    expect(notice.title).toMatch(/, \d+ minutes?$/);
    expect(notice.message).toMatch(/sitting/);
    await stop();

    if (browser === 'chromium') {
      expect(notice.buttons).toEqual(['Start', 'Snooze 5 minutes']);
      await road.clickNotification(notice.id, 0);
    } else {
      // Without buttons, a click opens the choices.
      expect(notice.buttons).toEqual([]);
      await road.clickNotification(notice.id);
    }
    const session = await ready(await road.pageAt('session.html', { within: 20_000 }));
    await stop();
    if (browser === 'firefox') await session.click({ role: 'button', name: /^Start/ });

    const sides: string[] = [];
    await until(
      async () => {
        const side = await session.evaluate(
          () => document.querySelector('[data-side]')?.getAttribute('data-side') ?? '',
        );
        if (side && sides.at(-1) !== side) {
          sides.push(side);
          await stop();
        }
        return session.has({ role: 'button', name: 'Better' });
      },
      { within: 150_000, what: 'the end of the session' },
    );
    await stop();
    await session.click({ role: 'button', name: 'Better' });
    await stop();

    const page = await ready(await road.openPage('history'));
    const history = await until(
      async () => {
        const found = await historyOf(page);
        return found.sessions.some(({ comfort }) => comfort === 'better') && found;
      },
      { within: 20_000, what: 'the session in the history' },
    );
    expect(history.sessions).toHaveLength(1);
    const [record] = history.sessions;
    expect(record).toMatchObject({ outcome: 'complete', comfort: 'better' });
    expect(record?.parts.every(({ complete }) => complete)).toBe(true);
    const partSides = record?.parts.map(({ side }) => side);
    if (partSides?.includes('left')) {
      expect(partSides).toEqual(expect.arrayContaining(['left', 'right']));
      expect(sides).toEqual(['left', 'right']);
    }
    const taken = history.offers.filter(({ ending }) => ending === 'taken');
    expect(taken.map(({ id }) => id)).toEqual([record?.offerId]);
    expect(history.intervals.length).toBeGreaterThan(0);

    await page.reload();
    await ready(page);
    await page.waitFor(() => document.querySelector('.history-days') !== null);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLElement>('.history-details')) {
        details.click();
      }
    });
    await page.waitFor(() => /better/i.test(document.querySelector('main')?.textContent ?? ''));

    expect(outside(road, await road.requests())).toEqual([]);
  });
});
