import { afterEach, describe, expect, test } from 'vitest';
import { findMovement } from '../../content/catalogue/index.ts';
import { planSession } from '../../domain/session/plan.ts';
import type { Routine } from '../../domain/session/routine.ts';
import type { StoredSession } from '../../domain/session/stored-session.ts';
import type { Road, RoadPage } from './harness/road.ts';
import { until } from './harness/until.ts';
import { hide } from './product/hidden.ts';
import { type BrowserName, openRoad } from './product/open-road.ts';
import { choose, stageIs, stageOf } from './product/stage.ts';
import { historyOf, ready, stored, storeSettings } from './product/stored.ts';
import { welcomed } from './product/welcomed.ts';

let road: Road | undefined;
afterEach(async () => {
  await road?.close();
  road = undefined;
});

const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
const holdSeconds = 15;
const options = { speedPercent: 100, breathInSeconds: 4, breathOutSeconds: 6, untimed: false };

/** Puts together a routine of one short twist, the way a person does. */
async function makeRoutine(library: RoadPage): Promise<void> {
  await library.click({ role: 'link', name: 'Sets and routines' });
  await library.click({ role: 'link', name: 'New routine' });
  await library.fill('#routine-name', 'Short twist');
  await choose(library, '#routine-add', 'seated-twist');
  await library.click({ role: 'button', name: 'Add' });
  await library.fill('#item-0-holdSeconds', String(holdSeconds));
  await library.press('Tab'); // a number counts once its field is left
  await library.click({ role: 'button', name: 'Save' });
  await library.waitFor(() => document.body.textContent?.includes('Saved.'));
}

const sessionIn = (page: RoadPage) =>
  until(() => stored<StoredSession>(page, 'session'), { what: 'the session in storage' });

/** Saves the session once a second, as a page does that plays it, until it is told how to end. */
function playUntilTold(): void {
  type Local = { local: { get(key: string): Promise<Stored>; set(values: Stored): Promise<void> } };
  type Stored = Record<string, { value: StoredSession }>;
  type Api = { storage: Local };
  const globals = globalThis as unknown as { browser?: Api; chrome: Api };
  const { local } = (globals.browser ?? globals.chrome).storage;
  let left: Stored | undefined;
  const save = async () => {
    const { end } = document.body.dataset;
    if (end) clearInterval(timer);
    if (end === 'falls silent') return;
    left ??= await local.get('session');
    const { value } = left.session!;
    const at = Date.now();
    const state = { ...value.state, running: end !== 'pauses', sinceMs: at };
    const session = { ...value, surface: 'another page', savedAtMs: at, state };
    await local.set({ session: { ...left.session, value: session } });
  };
  const timer = setInterval(save, 900);
  void save();
}

describe.each(browsers)('a two-sided stretch in %s', (browser) => {
  test('from start to end, through everything that comes between', async () => {
    road = await openRoad(browser);
    const stop = () => road!.stopBackground();
    await welcomed(road);
    const library = await ready(await road.openPage('library'));
    await storeSettings(library, { session: { bells: false } });
    await makeRoutine(library);
    await stop();
    const [routine] = await until(() => stored<readonly Routine[]>(library, 'routines'));
    expect(routine).toMatchObject({ name: 'Short twist', items: [{ dose: { holdSeconds } }] });

    // Started from the list of routines, by its name.
    await library.click({ role: 'link', name: 'All routines' });
    await library.click({ role: 'button', name: 'Start Short twist' });
    const first = await road.pageAt('session.html', { within: 20_000 });
    await stageIs(first, { status: 'running', phase: 'hold', side: 'left' });
    const { id } = (await sessionIn(first)).state;

    // The popup takes it over in the middle of the hold, and goes on by itself.
    await hide(road, first);
    let popup = await ready(await road.openPage('popup'));
    await stageIs(popup, { status: 'running', phase: 'hold', side: 'left' });
    await stop();
    await first.close();

    // Closed and opened again in the middle of the hold.
    const before = (await sessionIn(popup)).soFar.activeMs;
    const bystander = await ready(await road.openPage('options'));
    await popup.close();
    await stop();
    const closed = await until(async () => {
      const session = await sessionIn(bystander);
      return !session.state.running && session;
    });
    expect(closed.soFar.activeMs).toBeGreaterThanOrEqual(before);
    popup = await ready(await road.openPage('popup'));
    await stageIs(popup, { status: 'running', phase: 'hold', side: 'left' });
    expect((await sessionIn(popup)).state.id).toBe(id);

    // Hidden behind another page it pauses; in front again it waits for the person.
    await stageIs(popup, { status: 'running', phase: 'switch' });
    await hide(road, popup);
    const inFront = await ready(await road.openPage('history'));
    const hidden = await until(
      async () => {
        const session = await sessionIn(inFront);
        return !session.state.running && session;
      },
      { what: 'the session to pause behind another page' },
    );
    await stop();
    await new Promise((passed) => setTimeout(passed, 3_000));
    expect((await sessionIn(inFront)).soFar.activeMs).toBe(hidden.soFar.activeMs);
    await inFront.close();
    await hide(road, popup, false);
    await popup.click({ role: 'button', name: 'Go on' });
    await stageIs(popup, { status: 'running', phase: 'hold', side: 'right' });
    await popup.close();

    // A window of its own takes it up in pause, and keeps it through a reload.
    const last = await ready(await road.openPage('session'));
    await stageIs(last, { status: 'paused', phase: 'hold', side: 'right' });
    await last.click({ role: 'button', name: 'Go on' });
    await stageIs(last, { status: 'running', phase: 'hold', side: 'right' });
    await last.reload();
    await ready(last);
    await stop();
    await stageIs(last, { status: 'paused', phase: 'hold', side: 'right' });
    await last.click({ role: 'button', name: 'Go on' });

    await until(() => last.has({ role: 'button', name: 'Same' }), {
      within: 90_000,
      what: 'the end of the session',
    });
    expect(await stageOf(last)).toBeNull();
    await stop();
    await last.click({ role: 'button', name: 'Same' });

    const history = await until(
      async () => {
        const found = await historyOf(bystander);
        return found.sessions.some(({ comfort }) => comfort !== undefined) && found;
      },
      { within: 20_000, what: 'the session in the history' },
    );
    const plan = planSession(routine!, findMovement, options);
    expect(history.sessions).toEqual([
      expect.objectContaining({
        id,
        movementIds: ['seated-twist'],
        doses: routine?.items.map(({ dose }) => dose),
        outcome: 'complete',
        comfort: 'same',
        // To the millisecond: whatever came between took nothing and added nothing.
        activeMs: plan.totalMs,
        parts: (['left', 'right'] as const).map((side) => ({
          movementId: 'seated-twist',
          side,
          heldMs: holdSeconds * 1_000,
          repetitions: 1,
          complete: true,
        })),
      }),
    ]);
  });

  test.each(['falls silent', 'pauses'])('stays in another page until that one %s', async (end) => {
    road = await openRoad(browser);
    await welcomed(road);
    const first = await ready(await road.openPage('session', '?movement=seated-twist&start=1'));
    await stageIs(first, { status: 'running', phase: 'hold', side: 'left' });
    const other = await ready(await road.openPage('options'));
    await first.close();
    const left = await until(async () => {
      const session = await sessionIn(other);
      return !session.state.running && session;
    });
    await other.evaluate(playUntilTold);

    const page = await ready(await road.openPage('session'));
    const isElsewhere = () => page.has({ role: 'button', name: 'Go on here' });
    await until(isElsewhere, { what: 'the page to say that it plays elsewhere' });
    await new Promise((passed) => setTimeout(passed, 5_000));
    expect(await isElsewhere()).toBe(true);
    await other.evaluate((how) => {
      document.body.dataset.end = how;
    }, end);
    await stageIs(page, { status: 'paused', phase: 'hold', side: 'left' });
    const taken = await sessionIn(page);
    expect(taken.surface).not.toBe('another page');
    expect(taken.soFar.activeMs).toBe(left.soFar.activeMs);
  });

  test('closes its tab when one is done, also one in which another page was before', async () => {
    road = await openRoad(browser);
    await welcomed(road);
    const library = await ready(await road.openPage('library'));
    await library.evaluate(() => location.assign('session.html?movement=seated-twist&start=1'));
    const page = await road.pageAt('session.html', { within: 20_000 });
    await stageIs(page, { status: 'running', phase: 'hold' });
    await page.press('Escape');
    await page.click({ role: 'button', name: 'Close' });
    const isOpen = async () =>
      (await Promise.all((await road!.pages()).map((each) => each.url()))).some((url) =>
        url.includes('session.html'),
      );
    await until(async () => !(await isOpen()), { what: 'the tab to be closed' });
  });

  test('begun in another page in the place of this one, it goes on here with its own words', async () => {
    road = await openRoad(browser);
    await welcomed(road);
    const first = await ready(await road.openPage('session', '?movement=seated-twist&start=1'));
    await stageIs(first, { status: 'running' });
    await hide(road, first);
    const other = await ready(await road.openPage('session', '?movement=cobra&start=1'));
    await stageIs(other, { status: 'running' });
    const { id } = (await sessionIn(other)).state;

    await hide(road, first, false);
    const isElsewhere = (page: RoadPage) => page.has({ role: 'button', name: 'Go on here' });
    await until(() => isElsewhere(first), {
      what: 'the first page to say that it plays elsewhere',
    });
    await first.click({ role: 'button', name: 'Go on here' });
    await stageIs(first, { status: 'running' });
    expect(await first.text('.stage-name')).toMatch(/cobra/i);
    await until(() => isElsewhere(other), { what: 'the other page to give way' });
    expect((await sessionIn(first)).state.id).toBe(id);
  });

  test('stopped on the first side, it is recorded as partly done, with what was done', async () => {
    road = await openRoad(browser);
    await welcomed(road);
    const page = await ready(await road.openPage('session', '?movement=seated-twist&start=1'));
    await stageIs(page, { status: 'running', phase: 'hold', side: 'left' });
    await page.press('+');
    await page.press('Escape');
    await until(() => page.has({ role: 'button', name: 'Worse' }), { what: 'the end' });
    await page.click({ role: 'button', name: 'Worse' });
    expect(await page.text('.stage-end')).toMatch(/When to see someone/);

    const { sessions } = await until(async () => {
      const found = await historyOf(page);
      return found.sessions.some(({ comfort }) => comfort === 'worse') && found;
    });
    expect(sessions).toHaveLength(1);
    expect(sessions[0]).toMatchObject({ outcome: 'partly', comfort: 'worse' });
    expect(sessions[0]?.parts.map(({ side, complete }) => ({ side, complete }))).toEqual([
      { side: 'left', complete: false },
    ]);

    // It rests: neither the popup nor the new tab offers it.
    for (const name of ['popup', 'newtab']) {
      const other = await ready(await road.openPage(name));
      await other.waitFor(() => document.querySelector('h1, h2') !== null);
      expect(await other.text('main')).not.toMatch(/Seated twist/);
    }
  });
});
