import { accountAt } from '../../../domain/clock/account.ts';
import type { ClockState } from '../../../domain/clock/clock-state.ts';
import { readClock } from '../../../domain/clock/reading.ts';
import type { ClockReading } from '../../../domain/clock/types.ts';
import { type ClockSettings, defaultSettings } from '../../../domain/settings/settings.ts';
import type { Request } from '../../../platform/messages/messages.ts';
import type { Road, RoadPage } from '../harness/road.ts';
import { until } from '../harness/until.ts';
import { historyOf, inSeconds, ready, stored, storeSettings } from '../product/stored.ts';

/** What went wrong over all faults; zeros are what is wanted. */
export interface Tally {
  faults: number;
  losses: number;
  doubled: number;
  /** How often the browser lost the page that is watched from, all by itself. */
  pagesCrashed: number;
  /** The largest difference between the account and the time that really was sat, in seconds. */
  largestErrorSeconds: number;
}

export const nothingTallied = (): Tally => ({
  faults: 0,
  losses: 0,
  doubled: 0,
  pagesCrashed: 0,
  largestErrorSeconds: 0,
});

/** A break is due every few seconds, and every answer but a stretch asks again as soon. */
export const everyFewSeconds: Partial<ClockSettings> = { ...inSeconds };

/** Watches a browser in which somebody sits, from a page that every fault leaves alone or reopens. */
export class Watch {
  readonly road: Road;
  readonly tally: Tally;
  clockSettings: ClockSettings = { ...defaultSettings.clock, ...everyFewSeconds };
  #page: RoadPage | undefined;
  readonly #offersSeen = new Set<string>();

  constructor(road: Road, tally: Tally) {
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
    this.#page = await until(() => this.road.openPage('options'), {
      within: 30_000,
      what: 'a page of the extension',
    });
    await ready(this.#page, { within: 30_000 });
    // No machine on which tests run has anybody at its keyboard.
    await this.road.idle('active');
  }

  /**
   * Under many stops in a row Chromium has been seen to crash the page that is watched from. Why is
   * not known: the stopped worker shares its process, and so does the debugger. It is counted, and
   * the watch goes on from a new page.
   */
  async reopenIfCrashed(): Promise<void> {
    const stands = await this.page.evaluate(() => true).catch(() => false);
    if (stands) return;
    this.tally.pagesCrashed += 1;
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

  /** Offers that stand there now, by their ids; more than one notice of one is a doubled offer. */
  async offersShown(): Promise<string[]> {
    const ids = (await this.road.notifications())
      .filter(({ id }) => id.startsWith('offer:'))
      .map(({ id }) => id.split(':').slice(2).join(':'));
    if (ids.length > 1) this.tally.doubled += ids.length - 1;
    for (const id of ids) this.#offersSeen.add(id);
    return ids;
  }

  /** Waits for an offer, by real alarms of the browser. */
  async offer(within = 40_000): Promise<string> {
    return until(async () => (await this.offersShown())[0], { within, what: 'an offer' });
  }

  /** Skips whatever is offered, so that the next one is due. */
  async skip(): Promise<void> {
    const { offer } = await this.reading();
    if (offer) await this.ask({ type: 'skip-offer', offerId: offer.id });
  }

  /** How far the account is from the time that was really sat between two states, in seconds. */
  accountError(before: ClockState, after: ClockState, absentMs = 0): number {
    const satInAll = (state: ClockState) =>
      accountAt(state, this.clockSettings, state.lastSeenMs).satInAllMs;
    const sat = satInAll(after) - satInAll(before);
    const error = Math.abs(after.lastSeenMs - before.lastSeenMs - absentMs - sat) / 1_000;
    this.tally.largestErrorSeconds = Math.max(this.tally.largestErrorSeconds, error);
    return error;
  }

  /** History without holes, overlaps and doubled offers; every offer that was seen is accounted for. */
  async history(): Promise<Awaited<ReturnType<typeof historyOf>> & { readonly faults: string[] }> {
    const history = await historyOf(this.page);
    const faults: string[] = [];
    const inOrder = [...history.intervals].sort((one, other) => one.fromMs - other.fromMs);
    for (const [index, interval] of inOrder.entries()) {
      const next = inOrder[index + 1];
      if (next && next.fromMs !== interval.toMs) {
        faults.push(`${next.fromMs - interval.toMs} ms between two intervals`);
      }
    }
    const { offer, snoozeLeftMs } = await this.reading();
    const known = new Set([...history.offers.map(({ id }) => id), ...(offer ? [offer.id] : [])]);
    const lost = [...this.#offersSeen].filter((id) => !known.has(id));
    if (lost.length > (snoozeLeftMs === null ? 0 : 1)) {
      this.tally.losses += lost.length;
      faults.push(`offers that are in no record: ${lost.join(', ')}`);
    }
    return { ...history, faults };
  }

  /** What was seen before a history was taken away on purpose is not looked for in it. */
  forgetOffers(): void {
    this.#offersSeen.clear();
  }
}
