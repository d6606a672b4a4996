import { afterEach, expect, test } from 'vitest';
import { outside, type Road, type RoadPage } from './harness/road.ts';
import { until } from './harness/until.ts';
import { openRoad } from './product/open-road.ts';
import { historyOf, ready, stored, storeSettings } from './product/stored.ts';

let road: Road | undefined;
let other: Road | undefined;
afterEach(async () => {
  await Promise.all([road?.close(), other?.close()]);
  road = other = undefined;
});

const plan = {
  format: 'midback-plan',
  version: 1,
  title: 'Two for the start',
  by: 'A. Meier',
  items: [
    {
      own: {
        name: 'Wall angel',
        steps: ['Stand with your back to a wall.', 'Slide both arms up.'],
        figure: 'standing',
      },
      dose: { holdSeconds: 2 },
      notes: 'Elbows stay on the wall.',
    },
    { movement: 'seated-twist', dose: { holdSeconds: 2 }, howOften: { times: 2, per: 'day' } },
  ],
};

async function paste(page: RoadPage, text: string): Promise<void> {
  await page.fill('#plan-paste', text);
  await page.click({ role: 'button', name: 'Check it' });
}

/** Does the stretch that is offered, to its end, and says that it felt better. */
async function doOffered(newtab: RoadPage, step: string): Promise<void> {
  await newtab.click({ role: 'button', name: /^Start/ });
  await newtab.waitFor((wanted) => document.body.innerText.includes(wanted), step, {
    what: 'the steps of the plan',
  });
  await until(() => newtab.has({ role: 'button', name: 'Better' }), {
    within: 90_000,
    what: 'the end of the session',
  });
  await newtab.click({ role: 'button', name: 'Better' });
  await newtab.click({ role: 'button', name: 'Close' });
}

/** Tabs to what has this id, or whose name begins so. */
async function tabTo(page: RoadPage, wanted: string): Promise<void> {
  for (let tabs = 0; tabs < 150; tabs++) {
    const isThere = await page.evaluate((name) => {
      const { id, ariaLabel, textContent, tagName } = document.activeElement ?? document.body;
      if (id !== '' || tagName === 'BODY') return id === name;
      return (ariaLabel ?? textContent ?? '').trim().startsWith(name);
    }, wanted);
    if (isThere) return;
    await page.press('Tab');
  }
  throw new Error(`The keyboard does not reach “${wanted}”`);
}

async function type(page: RoadPage, wanted: string, text: string): Promise<void> {
  await tabTo(page, wanted);
  for (const letter of text) await page.press(letter === '\n' ? 'Enter' : letter);
}

async function enter(page: RoadPage, wanted: string): Promise<void> {
  await tabTo(page, wanted);
  await page.press('Enter');
}

test('a plan is written by keyboard alone, carried as a file, and done in another browser', async () => {
  road = await openRoad('chromium');
  const page = await ready(await road.openPage('library', '?from=test#plan'), { within: 20_000 });
  await page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      (globalThis as { savedBlob?: Blob }).savedBlob = blob;
      return create(blob);
    };
  });
  await enter(page, 'Write a plan');
  await page.waitFor(() => document.querySelector('#plan-title'));
  await enter(page, 'Save as a file');
  expect(await page.text('.plan-problem')).toMatch(/title is empty[\s\S]*items is empty/);

  await type(page, 'plan-title', 'After work');
  await type(page, 'plan-by', 'A. Meier');
  await type(page, 'plan-add', 'Seat');
  await enter(page, 'Add');
  await type(page, 'plan-item-0-amount', '2');
  await type(page, 'plan-item-0-often', '3');
  await enter(page, 'Add one of your own');
  await type(page, 'plan-item-1-name', 'Wall slide');
  await type(page, 'plan-item-1-steps', 'Stand at a wall.\nSlide both arms up.');
  await type(page, 'plan-item-1-figure', 'St');
  await type(page, 'plan-item-1-amount', '2');
  await type(page, 'plan-item-1-notes', 'Elbows on the wall.');
  await enter(page, 'plan-item-1-earlier');
  await page.waitFor(() => document.activeElement?.id === 'plan-item-0-earlier', undefined, {
    what: 'the focus to go with the movement',
  });
  await enter(page, 'Save as a file');
  await page.waitFor(() => document.body.innerText.includes('is with your downloads'));
  const text = await page.evaluate(() => (globalThis as { savedBlob?: Blob }).savedBlob?.text());
  expect(JSON.parse(text ?? '')).toMatchObject({
    format: 'midback-plan',
    title: 'After work',
    by: 'A. Meier',
    items: [
      {
        own: { name: 'Wall slide', steps: ['Stand at a wall.', 'Slide both arms up.'] },
        notes: 'Elbows on the wall.',
      },
      { movement: 'seated-twist', howOften: { times: 3, per: 'day' } },
    ],
  });

  other = await openRoad('firefox');
  const there = await ready(await other.openPage('library', '?from=test#plan'), { within: 20_000 });
  await storeSettings(there, { session: { speedPercent: 200, bells: false } });
  await paste(there, text ?? '');
  expect(await there.text('.plan-preview')).toMatch(/Wall slide[\s\S]*Elbows on the wall/);
  await there.click({ role: 'button', name: 'Use this plan' });
  const sets = await ready(await other.openPage('library', '?from=test#sets'));
  expect(await sets.text('main, body')).toContain('Wall slide');
  await sets.close();
  const newtab = await ready(await other.openPage('newtab'));
  expect(await newtab.text('#stretch-name')).toBe('Wall slide');
  await doOffered(newtab, 'Slide both arms up.');
  await newtab.waitFor(() => document.body.innerText.includes('Plan: 1 of 4'), undefined, {
    within: 10_000,
    what: 'the count of the plan',
  });
  const { sessions } = await historyOf(there);
  expect(sessions).toMatchObject([{ movementIds: ['own-wall-slide'], comfort: 'better' }]);
});

test('a plan that was imported is offered, done and counted', async () => {
  road = await openRoad('chromium');
  const page = await ready(await road.openPage('library', '?from=test#plan'), { within: 20_000 });
  await storeSettings(page, { session: { speedPercent: 200, bells: false } });

  // A file with a mistake says where it is, and nothing is kept of it.
  const broken = structuredClone(plan);
  if (broken.items[1]) broken.items[1].dose.holdSeconds = 99_999;
  await paste(page, JSON.stringify(broken));
  expect(await page.text('.plan-problem')).toContain('items[1].dose.holdSeconds is more than 600');
  expect(await stored(page, 'plan')).toBeUndefined();

  await paste(page, JSON.stringify(plan));
  expect(await page.text('.plan-preview')).toMatch(/Wall angel[\s\S]*Elbows stay on the wall/);
  await page.click({ role: 'button', name: 'Use this plan' });
  expect(await page.text('.plan-today')).toBe('0 of 3 today');

  // Offered: the plan's first goes before everything in the catalogue.
  const newtab = await ready(await road.openPage('newtab'));
  expect(await newtab.text('#stretch-name')).toBe('Wall angel');
  expect(await newtab.text('.stretch-reason')).toMatch(/plan/);
  await newtab.waitFor(() => document.body.innerText.includes('Plan: 0 of 3'));
  await newtab.waitFor(() => document.querySelector('.figure-still svg') !== null, undefined, {
    what: 'the neutral figure',
  });

  await doOffered(newtab, 'Slide both arms up.');

  // Counted, and the next one is offered.
  await newtab.waitFor(() => document.body.innerText.includes('Plan: 1 of 3'), undefined, {
    within: 10_000,
    what: 'the count of the plan',
  });
  expect(await newtab.text('#stretch-name')).toBe('Seated twist');
  await page.waitFor(() => document.body.innerText.includes('1 of 3 today'));
  const { sessions } = await historyOf(page);
  expect(sessions).toMatchObject([{ movementIds: ['own-wall-angel'], outcome: 'complete' }]);

  const history = await ready(await road.openPage('history'));
  await history.waitFor(() => document.querySelector('.history-days') !== null);
  await history.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLElement>('.history-details')) {
      details.click();
    }
  });
  expect(await history.text('main')).toMatch(/Plan: 1 of 3[\s\S]*Wall angel/);

  expect(outside(road, await road.requests())).toEqual([]);
});

test('insights are drawn from a real history, and a warning sign is told of once', async () => {
  road = await openRoad('chromium');
  const history = await ready(await road.openPage('history', '?from=test#insights'), {
    within: 20_000,
  });
  await history.waitFor(() => document.querySelectorAll('.chart').length >= 6, undefined, {
    what: 'the insights',
  });

  const advice = await ready(await road.openPage('library', '?from=test#advice/red-flags'));
  await advice.click('.advice-sign input');
  expect(await advice.text('.advice-ticked')).toMatch(/emergency number/);

  await history.waitFor(() => document.querySelector('[data-notice="care-sign"]') !== null);
  await history.click('[data-notice="care-sign"] .notice-action:last-child');
  await history.waitFor(() => document.querySelector('[data-notice="care-sign"]') === null);
  await history.reload();
  await ready(history);
  expect(await history.has('[data-notice="care-sign"]')).toBe(false);
});
