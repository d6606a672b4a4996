import { enBackground } from '../../content/words/en-background.ts';
import { enBadge } from '../../content/words/en-badge.ts';
import { titles } from '../../content/words/movements/en/titles.ts';
import { type ClockState, clockVersion } from '../../domain/clock/clock-state.ts';
import type { HistoryEntry } from '../../domain/history/records.ts';
import { secondMs } from '../../domain/time/units.ts';
import { type Background, createBackground } from '../../entrypoints/background/background.ts';
import { createBackgroundStore } from '../../entrypoints/background/background-store.ts';
import { createLightStore } from '../../entrypoints/background/light-store.ts';
import { offerOfNotice } from '../../entrypoints/background/notice-ids.ts';
import { createOfferWords } from '../../entrypoints/background/offer-words.ts';
import { createSeldomWork } from '../../entrypoints/background/seldom-work.ts';
import type { Notice } from '../../platform/notifications/notifications.ts';
import { clockItem } from '../../storage/items/clock-item.ts';
import { createMemoryItemStore } from '../../storage/items/memory-item-store.ts';
import { settingsItem } from '../../storage/items/settings-item.ts';
import { packItem, readItem } from '../../storage/items/stored-item.ts';
import { createOutbox } from '../../storage/outbox/outbox.ts';
import { BrowserAlarms } from './browser-alarms.ts';
import { BrowserIdle } from './browser-idle.ts';
import { changedSettings } from './day-settings.ts';
import type { Trace } from './trace.ts';
import type { Second } from './world.ts';

const storedClock = clockItem<ClockState>(clockVersion, (value) => value as ClockState);

const seldomWork = createSeldomWork({
  words: createOfferWords(enBackground, (id) => titles[id].name),
  chooseStretch: async () => ({ movementId: 'seated-twist', minutes: 2 }),
});

/** A background that has had no event for so long is stopped. */
const workerLifeMs = 30 * secondMs;

/** An offer as the person saw it come. */
export interface Showing {
  readonly offerId: string;
  readonly showing: number;
  readonly way: 'notice' | 'window';
  readonly title: string;
  readonly message: string;
  readonly second: Second;
}

/**
 * A browser around the real background: it reports idleness late, fires alarms by its own rules,
 * stops the background after half a minute, and forgets what browsers forget.
 */
export class DayBrowser {
  readonly items = createMemoryItemStore();
  readonly history = new Map<string, HistoryEntry>();
  readonly showings: Showing[] = [];
  /** What stands there to be answered now. */
  readonly offers = new Map<string, Showing>();
  readonly otherNotices: { readonly notice: Notice; readonly second: Second }[] = [];
  readonly alarms: BrowserAlarms;
  readonly idle: BrowserIdle;
  /** The seconds at which an alarm rang. */
  readonly rings: Second[] = [];
  starts = 0;
  #now: Second;
  #living: { readonly background: Background; lastEventMs: number } | null = null;
  /** Kept for as long as the browser runs. */
  #lastSettings: unknown;
  readonly #trace: Trace;

  constructor(trace: Trace, first: Second) {
    this.#trace = trace;
    this.#now = first;
    this.alarms = new BrowserAlarms(trace.browser === 'chrome');
    this.idle = new BrowserIdle(trace, first.trueMs);
  }

  get hasButtons(): boolean {
    return this.#trace.browser === 'chrome';
  }

  async install(): Promise<void> {
    const clock = changedSettings(this.#trace);
    if (Object.keys(clock).length > 0) await this.items.set(packItem(settingsItem, { clock }));
    await this.tell(async () => undefined);
  }

  /** An event for the background, which is started for it if it does not run. */
  async tell(event: (background: Background) => Promise<unknown>): Promise<void> {
    await this.#wake(event);
    await this.#closeWindows();
  }

  async #wake(event: (background: Background) => Promise<unknown>): Promise<void> {
    const { trueMs } = this.#now;
    if (!this.#living) {
      this.starts += 1;
      this.#living = { background: createBackground(this.#ports()), lastEventMs: trueMs };
      const begun = this.#living.background.started();
      await event(this.#living.background);
      await begun;
      return;
    }
    this.#living.lastEventMs = trueMs;
    await event(this.#living.background);
  }

  /** Lets one second pass in the browser. */
  async pass(second: Second): Promise<void> {
    const before = this.#now;
    this.#now = second;
    const report = this.idle.look(second);
    if (!second.browserOpen) {
      if (before.browserOpen) this.#close();
      return;
    }
    if (!second.awake) return;
    if (this.#living && second.trueMs - this.#living.lastEventMs > workerLifeMs) {
      this.#living = null;
    }
    if (!before.browserOpen)
      await this.tell((background) => background.notice({ type: 'forgotten' }));
    if (report !== null) await this.tell((background) => background.input(report));
    const due = this.alarms.due(second.wallMs);
    if (due > 0) this.rings.push(second);
    for (let fired = due; fired > 0; fired -= 1) {
      await this.tell((background) => background.heartbeat());
    }
  }

  /** A new version takes the place of the running one. */
  async update(): Promise<void> {
    this.#living = null;
    this.alarms.forget();
    this.offers.clear();
    await this.tell((background) => background.notice({ type: 'forgotten' }));
  }

  /** The person closed the window that an offer opened. */
  closed(showing: Showing): void {
    this.offers.delete(keyOf(showing));
  }

  #close(): void {
    this.#living = null;
    this.#lastSettings = undefined;
    this.offers.clear();
    this.idle.forget();
    if (this.#trace.browser === 'firefox') this.alarms.forget();
  }

  #shown(showing: Omit<Showing, 'second'>): void {
    const shown = { ...showing, second: this.#now };
    this.showings.push(shown);
    this.offers.set(keyOf(shown), shown);
  }

  #ports(): Parameters<typeof createBackground>[0] {
    const now = () => ({ at: this.#now.wallMs, zone: this.#now.zone });
    const { history } = this;
    const database = {
      async write(entries: readonly HistoryEntry[]) {
        for (const entry of entries) history.set(`${entry.type} ${entry.record.id}`, entry);
      },
      async deleteDay() {},
      async deleteEverything() {},
    };
    const whole = createBackgroundStore({
      items: this.items,
      outbox: createOutbox({
        items: this.items,
        openHistory: async () => database,
        now: () => now().at,
      }),
      // Folding and imports have nothing to do with how a day goes.
      care: { dailyWork: async () => undefined, finishImport: async () => undefined },
      openHistory: async () => database,
      managed: async () => ({}),
      random: () => 0.5,
    });
    return {
      now,
      store: createLightStore({
        items: this.items,
        managed: async () => ({}),
        whole: async () => whole,
        lastSettings: {
          get: async () => this.#lastSettings,
          set: async (value) => {
            this.#lastSettings = value;
          },
        },
      }),

      badgeWords: enBadge,
      seldom: async () => seldomWork,
      outside: {
        surroundings: async () => ({
          fullscreen: this.#now.fullscreen,
          audible: this.#now.audible,
        }),
        queryInput: async (detectionMs) => this.idle.query(this.#now, detectionMs),
        setIdleDetection: (detectionMs) => {
          this.idle.detectionMs = detectionMs;
        },
        keepHeartbeat: async (on) => this.alarms.keepHeartbeat(on, this.#now.wallMs),
        keepNextLook: async (atMs, nowMs) => this.alarms.keepNextLook(atMs, nowMs),
        showBadge: async () => undefined,
        showNotice: async (notice) => {
          if (!this.#trace.notificationsWork) return { shown: false, why: 'blocked' };
          const offer = offerOfNotice(notice.id);
          if (offer) this.#shown({ ...offer, ...notice, way: 'notice' });
          else this.otherNotices.push({ notice, second: this.#now });
          return { shown: true };
        },
        clearNotice: async (id) => {
          const offer = offerOfNotice(id);
          return offer !== null && this.offers.delete(keyOf(offer));
        },
        noticeIsThere: async (id) => {
          const offer = offerOfNotice(id);
          return offer !== null && this.offers.has(keyOf(offer));
        },
        noticesHaveButtons: () => this.hasButtons,
        openSmallWindow: async ({ page }) => this.#openWindow(page),
        openTab: async () => undefined,
      },
    };
  }

  #openWindow(page: string): void {
    const query = new URLSearchParams(page.slice(page.indexOf('?')));
    const offerId = query.get('offer');
    const openedByPerson = [...this.offers.values()].some((offer) => offer.offerId === offerId);
    if (offerId !== null && !openedByPerson && !query.has('start')) {
      const before = this.showings.filter((showing) => showing.offerId === offerId).length;
      const showing = { offerId, showing: before + 1 };
      this.#shown({ ...showing, way: 'window', title: 'The small window', message: '' });
    }
  }

  /** The page in a small window closes it when what it shows is over. */
  async #closeWindows(): Promise<void> {
    const windows = [...this.offers.values()].filter(({ way }) => way === 'window');
    if (windows.length === 0) return;
    const clock = await readItem(this.items, storedClock);
    const open = clock?.offer && keyOf({ ...clock.offer.shown, offerId: clock.offer.shown.id });
    for (const showing of windows) if (keyOf(showing) !== open) this.closed(showing);
  }
}

function keyOf({ offerId, showing }: Pick<Showing, 'offerId' | 'showing'>): string {
  return `${showing} ${offerId}`;
}
