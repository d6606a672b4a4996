import { browser } from 'wxt/browser';
import type { InputReport } from '../../domain/clock/types.ts';
import { secondMs } from '../../domain/time/units.ts';

/** Browsers refuse anything shorter. */
const shortestDetectionSeconds = 15;

function detectionSeconds(detectionMs: number): number {
  return Math.max(shortestDetectionSeconds, Math.round(detectionMs / secondMs));
}

/** How long input has to rest before the browser says `idle`. It forgets this at every start. */
export function setIdleDetection(detectionMs: number): void {
  browser.idle.setDetectionInterval(detectionSeconds(detectionMs));
}

/** What the browser would report now. */
export function queryInput(detectionMs: number): Promise<InputReport> {
  return browser.idle.queryState(detectionSeconds(detectionMs));
}

/** Calls back at every change. Register while the background starts. */
export function onInputChange(listener: (report: InputReport) => void): void {
  browser.idle.onStateChanged.addListener(listener);
}
