import type { SessionState } from '../../domain/session/session-state.ts';
import { settle } from '../../domain/session/settle.ts';
import { storeSession } from '../../domain/session/stored-session.ts';
import { minuteMs, secondMs } from '../../domain/time/units.ts';
import { sessionItem } from '../../storage/items/session-item.ts';
import { packItem } from '../../storage/items/stored-item.ts';
import type { DayBrowser, Showing } from './day-browser.ts';
import { stretchAt } from './stretch-at.ts';
import type { Second } from './world.ts';

/** Answers what the browser shows as the trace says, and does the stretches. */
export class Person {
  readonly #browser: DayBrowser;
  #stretch: { readonly state: SessionState; readonly endsMs: number } | null = null;
  /** Offers that were seen, and since when. */
  readonly #seen = new Map<Showing, number>();

  constructor(browser: DayBrowser) {
    this.#browser = browser;
  }

  /** In the middle of a stretch nobody types. */
  get isStretching(): boolean {
    return this.#stretch !== null;
  }

  async live(second: Second): Promise<void> {
    if (!second.awake || !second.browserOpen) return;
    await this.#endStretch(second);
    if (!second.atDesk || this.#stretch) return;
    for (const showing of [...this.#browser.offers.values()]) {
      const sinceMs = this.#seen.get(showing) ?? second.trueMs;
      this.#seen.set(showing, sinceMs);
      if (second.trueMs - sinceMs >= second.answersAfterMs) await this.#answer(showing, second);
    }
  }

  async #answer(showing: Showing, second: Second): Promise<void> {
    const { offerId } = showing;
    const browser = this.#browser;
    const byButton = showing.way === 'notice' && browser.hasButtons;
    const noticeId = `offer:${showing.showing}:${offerId}`;
    switch (second.answers) {
      case 'ignores':
        return;
      case 'starts':
      case 'starts-standing':
        if (byButton)
          await browser.tell((background) =>
            background.notice({ type: 'button', id: noticeId, index: 0 }),
          );
        else
          await browser.tell((background) => background.request({ type: 'take-offer', offerId }));
        await this.#beginStretch(offerId, second);
        break;
      case 'snoozes':
        if (byButton)
          await browser.tell((background) =>
            background.notice({ type: 'button', id: noticeId, index: 1 }),
          );
        else
          await browser.tell((background) =>
            background.request({ type: 'snooze-offer', offerId, forMs: 5 * minuteMs }),
          );
        break;
      case 'skips':
        await browser.tell((background) => background.request({ type: 'skip-offer', offerId }));
        break;
      case 'closes':
        await browser.tell((background) =>
          background.notice({ type: 'closed', id: noticeId, byPerson: true }),
        );
    }
    browser.closed(showing);
  }

  async #beginStretch(offerId: string, second: Second): Promise<void> {
    const state = stretchAt(second, offerId, second.answers === 'starts-standing');
    this.#stretch = { state, endsMs: second.trueMs + state.plan.totalMs + secondMs };
    await this.#store(state, second.wallMs);
  }

  async #endStretch(second: Second): Promise<void> {
    if (!this.#stretch || second.trueMs < this.#stretch.endsMs) return;
    const { state } = this.#stretch;
    this.#stretch = null;
    await this.#store(settle(state, state.startedAtMs + state.plan.totalMs), second.wallMs);
  }

  async #store(state: SessionState, wallMs: number): Promise<void> {
    const stored = storeSession(state, wallMs, 'the session page');
    await this.#browser.items.set(packItem(sessionItem, stored));
    await this.#browser.tell((background) => background.request({ type: 'session-changed' }));
  }
}
