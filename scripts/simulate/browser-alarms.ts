import { minuteMs, secondMs } from '../../domain/time/units.ts';

/** No browser fires an alarm of a packed extension sooner than this after it was made. */
const shortestMs = 30 * secondMs;

/**
 * The two alarms as a browser keeps them: by what its clock shows, late after sleep but once, and
 * forgotten at will. Kept by the same rules as `platform/alarms`.
 */
export class BrowserAlarms {
  #heartbeatMs: number | null = null;
  #nextLookMs: number | null = null;
  /** Chrome waits for the clock to show the time, so a clock set back puts alarms off. */
  readonly #goesByTheClock: boolean;

  constructor(goesByTheClock: boolean) {
    this.#goesByTheClock = goesByTheClock;
  }

  keepHeartbeat(on: boolean, wallMs: number): void {
    const isThere = this.#heartbeatMs !== null && this.#heartbeatMs <= wallMs + 2 * minuteMs;
    if (!on) this.#heartbeatMs = null;
    else if (!isThere) this.#heartbeatMs = wallMs + minuteMs;
  }

  keepNextLook(atMs: number | null, wallMs: number): void {
    if (atMs === null) {
      this.#nextLookMs = null;
      return;
    }
    const whenMs = Math.max(atMs, wallMs);
    if (this.#nextLookMs !== null && Math.abs(this.#nextLookMs - whenMs) < secondMs) return;
    this.#nextLookMs = Math.max(whenMs, wallMs + shortestMs);
  }

  /** The machine's clock was set by so much. */
  clockSet(byMs: number): void {
    if (this.#goesByTheClock) return;
    if (this.#heartbeatMs !== null) this.#heartbeatMs += byMs;
    if (this.#nextLookMs !== null) this.#nextLookMs += byMs;
  }

  forget(): void {
    this.#heartbeatMs = null;
    this.#nextLookMs = null;
  }

  /** How many alarms fire now. */
  due(wallMs: number): number {
    let fired = 0;
    if (this.#heartbeatMs !== null && this.#heartbeatMs <= wallMs) {
      // However many minutes were slept through, it fires once.
      while (this.#heartbeatMs <= wallMs) this.#heartbeatMs += minuteMs;
      fired += 1;
    }
    if (this.#nextLookMs !== null && this.#nextLookMs <= wallMs) {
      this.#nextLookMs = null;
      if (this.#heartbeatMs !== null) this.#heartbeatMs = wallMs + minuteMs;
      fired += 1;
    }
    return fired;
  }
}
