import { accountAt } from '../../../domain/clock/account.ts';
import type { ClockState } from '../../../domain/clock/clock-state.ts';
import { readClock } from '../../../domain/clock/reading.ts';
import type { ClockReading } from '../../../domain/clock/types.ts';
import { type ClockSettings, defaultSettings } from '../../../domain/settings/settings.ts';
import type { Request } from '../../../platform/messages/messages.ts';
import type { ChromiumRoad } from '../harness/chromium.ts';
import type { FirefoxRoad } from '../harness/firefox.ts';
import type { RoadPage } from '../harness/road.ts';
import { until } from '../harness/until.ts';
import { historyOf, ready, stored, storeSettings } from '../product/stored.ts';
import type { Tally } from './tally.ts';

/** A break is due every few seconds, and every answer but a stretch asks again as soon. */
export const everyFewSeconds: Partial<ClockSettings> = {
  sitLimitMs: 2_000,
  watchBeforeDueMs: 500,
  latestAfterDueMs: 500,
  returnQuietMs: 0,
};

/** The clock as it was stored, and when the test asked for it and had it. */
interface Look {
  readonly state: ClockState;
  readonly fromMs: number;
  readonly toMs: number;
}

/** Watches a browser in which somebody sits, from a page that every fault leaves alone or reopens. */
export class Watch {
  readonly road: ChromiumRoad | FirefoxRoad;
  readonly tally: Tally;
  clockSettings: ClockSettings = { ...defaultSettings.clock, ...everyFewSeconds };
  /** For how long nobody sat there, of the time that is looked at. */
  absentMs = 0;
  #before: Look | undefined;
  #page: RoadPage | undefined;
  readonly #offersSeen = new Set<string>();

  constructor(road: ChromiumRoad | FirefoxRoad, tally: Tally) {
    this.road = road;
    this.tally = tally;
  }

  get page(): RoadPage {
    if (!this.#page) throw new Error('Open the watch first.');
    return this.#page;
  }

  /** Opens the page that is watched from; again after the browser was gone. */
  async open(): Promise<void> {
    // An extension that is being loaded anew has no pages for a moment.
    this.#page = await until<RoadPage>(() => this.road.openPage('options'), {
      within: 30_000,
      what: 'a page of the extension',
    });
    await ready(this.#page, { within: 30_000 });
    // No machine on which tests run has anybody at its keyboard.
    await this.road.idle('active');
  }

  /**
   * Chromium's pages share a process with the worker, and have been seen to crash with it when it was
   * stopped at a breakpoint. There are no breakpoints any more; should a page crash all the same, it
   * is counted, and the watch goes on from a new one.
   */
  async reopenIfCrashed(): Promise<void> {
    const stands = await this.page.evaluate(() => true).catch(() => false);
    if (stands) return;
    this.tally.now.pagesCrashed += 1;
    await this.page.close().catch(() => undefined);
    await this.open();
  }

  async set(clock: Partial<ClockSettings>): Promise<void> {
    this.clockSettings = { ...defaultSettings.clock, ...clock };
    await storeSettings(this.page, { clock, session: { bells: false } });
  }

  async ask(request: Request): Promise<void> {
    await this.page.evaluate(async (message) => {
      const { browser, chrome } = globalThis as unknown as {
        browser?: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
        chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      };
      await (browser ?? chrome).runtime.sendMessage(message);
    }, request);
  }

  /** Lets the background take note of the time, and tells what it then stored. */
  async clock(): Promise<ClockState> {
    await this.ask({ type: 'settings-changed' });
    return until(() => stored<ClockState>(this.page, 'clock'), { what: 'the clock in storage' });
  }

  async reading(): Promise<ClockReading> {
    const state = await this.clock();
    return readClock(state, this.clockSettings, state.lastSeenMs);
  }

  /**
   * Offers that stand there now, by their ids: as a notification, or in the small window that comes
   * where notifications are swallowed. One that stands there twice is a doubled offer; notifications
   * and windows are asked for one after the other, and while one takes the other's place both are
   * seen, so that the second look counts.
   */
  async offersShown(): Promise<string[]> {
    const first = await this.#offersNow();
    const ids = first.length > 1 ? await this.#offersNow() : first;
    if (ids.length > 1) this.tally.now.doubled += ids.length - 1;
    for (const id of ids) this.#offersSeen.add(id);
    return ids;
  }

  async #offersNow(): Promise<string[]> {
    const notices = (await this.road.notifications())
      .filter(({ id }) => id.startsWith('offer:'))
      .map(({ id }) => id.split(':').slice(2).join(':'));
    const windows = (await Promise.all((await this.road.pages()).map((page) => page.url())))
      .map((url) => new URL(url).searchParams)
      .flatMap((query) => (query.has('start') ? [] : (query.get('offer') ?? [])));
    return [...notices, ...windows];
  }

  /**
   * Waits for an offer, by real alarms of the browser. Where the alarm for the next look was lost
   * with the background, the one of each minute brings it. One that never comes is a lost offer.
   */
  async offer(within = 75_000): Promise<string> {
    const from = Date.now();
    try {
      const find = async () => (await this.offersShown())[0];
      const found = await until(find, { within, what: 'an offer' });
      this.tally.waited((Date.now() - from) / 1_000);
      return found;
    } catch (error) {
      this.tally.now.lost += 1;
      throw error;
    }
  }

  /** Skips whatever is offered, so that the next one is due. */
  async skip(): Promise<void> {
    const { offer } = await this.reading();
    if (offer) await this.ask({ type: 'skip-offer', offerId: offer.id });
  }

  /**
   * Asks for the next offer soon. One that was taken without a stretch after it is followed by the
   * next only ten minutes later; getting up ends that wait.
   */
  async askSoon(): Promise<void> {
    await this.skip();
    const state = await this.clock();
    if (state.askAgainAtSatMs === null) return;
    const { satInAllMs } = accountAt(state, this.clockSettings, state.lastSeenMs);
    if (state.askAgainAtSatMs - satInAllMs > 2 * this.clockSettings.sitLimitMs)
      await this.ask({ type: 'got-up' });
  }

  /** From here on the account is compared with the time that passes. */
  async begin(): Promise<void> {
    this.absentMs = 0;
    this.#before = await this.#look();
  }

  /** The clock's own last look lies somewhere between the two times of the test's. */
  async #look(): Promise<Look> {
    const fromMs = Date.now();
    const state = await this.clock();
    return { state, fromMs, toMs: Date.now() };
  }

  /**
   * How far the account is from the time that was really sat since then, in seconds, by the clock of
   * the test. That one knows when it asked and when it was answered, not when the browser looked: the
   * error is `sure` at least; how large it could be at most goes into the tally.
   */
  async accountError(): Promise<{ readonly sure: number }> {
    const [before, after] = [this.#before, await this.#look()];
    if (before?.state.deviceId !== after.state.deviceId) throw new Error('This is another clock.');
    const satInAll = ({ state }: Look) =>
      accountAt(state, this.clockSettings, state.lastSeenMs).satInAllMs;
    const accountedMs = satInAll(after) - satInAll(before) + this.absentMs;
    const tooLittleMs = after.fromMs - before.toMs - accountedMs;
    const tooMuchMs = accountedMs - (after.toMs - before.fromMs);
    const widthMs = after.toMs - after.fromMs + (before.toMs - before.fromMs);
    this.tally.error((Math.max(tooLittleMs, tooMuchMs) + widthMs) / 1_000);
    return { sure: Math.max(0, tooLittleMs, tooMuchMs) / 1_000 };
  }

  /**
   * The history, and what is wrong with it: holes and overlaps from its first interval up to the
   * one that is open now, offers that stood open side by side, and offers that were seen and are
   * accounted for nowhere.
   */
  async history(): Promise<Awaited<ReturnType<typeof historyOf>> & { readonly faults: string[] }> {
    const state = await this.clock();
    const history = await historyOf(this.page);
    const intervals = history.intervals.toSorted((one, other) => one.fromMs - other.fromMs);
    const edges = [...intervals.slice(1).map(({ fromMs }) => fromMs), state.recordedToMs];
    const holes = intervals.flatMap(({ toMs }, index) => {
      const gapMs = (edges[index] ?? toMs) - toMs;
      return gapMs === 0 ? [] : [`${gapMs} ms between two intervals`];
    });

    const offers = history.offers.toSorted((one, other) => one.offeredAtMs - other.offeredAtMs);
    const doubled = offers.filter(
      ({ offeredAtMs }, index) => offeredAtMs < (offers[index - 1]?.endedAtMs ?? 0),
    );
    this.tally.now.doubled += doubled.length;

    const known = new Set(offers.map(({ id }) => id));
    for (const made of [state.offer, state.snooze?.offer]) if (made) known.add(made.shown.id);
    const lost = [...this.#offersSeen].filter((id) => !known.has(id));
    this.tally.now.lost += lost.length;
    return {
      ...history,
      faults: [
        ...holes,
        ...doubled.map(({ id }) => `an offer beside another: ${id}`),
        ...lost.map((id) => `an offer that is in no record: ${id}`),
      ],
    };
  }

  /** What was seen before a history was taken away on purpose is not looked for in it. */
  forgetOffers(): void {
    this.#offersSeen.clear();
  }
}
