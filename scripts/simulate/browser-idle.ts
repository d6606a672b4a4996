import type { InputReport } from '../../domain/clock/types.ts';
import { minuteMs } from '../../domain/time/units.ts';
import type { Second } from './world.ts';

/** Idle detection as a browser does it: a look every second, a word only when it changes. */
export class BrowserIdle {
  #detectionMs = minuteMs;
  #lastInputMs: number;
  #reported: InputReport = 'active';
  readonly #tells: boolean;
  readonly #knowsLocks: boolean;

  constructor(trace: { readonly browser: string; readonly tellsIdle: boolean }, trueMs: number) {
    this.#tells = trace.tellsIdle;
    this.#knowsLocks = trace.browser === 'chrome';
    this.#lastInputMs = trueMs;
  }

  set detectionMs(value: number) {
    this.#detectionMs = value;
  }

  /** A browser that starts has forgotten the interval and takes the person to be there. */
  forget(): void {
    this.#detectionMs = minuteMs;
    this.#reported = 'active';
  }

  query({ trueMs, locked }: Pick<Second, 'trueMs' | 'locked'>, detectionMs: number): InputReport {
    if (!this.#tells) return 'active';
    if (locked && this.#knowsLocks) return 'locked';
    return trueMs - this.#lastInputMs >= detectionMs ? 'idle' : 'active';
  }

  /** Takes in a second; what it has to report, or null for nothing new. */
  look(second: Second): InputReport | null {
    if (second.hasInput) this.#lastInputMs = second.trueMs;
    if (!second.awake || !second.browserOpen) return null;
    const now = this.query(second, this.#detectionMs);
    if (now === this.#reported) return null;
    this.#reported = now;
    return now;
  }
}
