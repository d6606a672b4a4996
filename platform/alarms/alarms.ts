import { browser } from 'wxt/browser';
import type { EpochMs } from '../../domain/time/epoch.ts';
import { minuteMs } from '../../domain/time/units.ts';
import { now } from '../time/now.ts';

const heartbeatName = 'heartbeat';
const nextLookName = 'next-look';

/**
 * The alarm of each minute. Created only when it is missing: creating it again would put it off,
 * and browsers forget alarms at updates and restarts. One that lies more than its minute ahead was
 * made before the clock was set back, and would wait for the clock to catch up.
 */
export async function keepHeartbeat(on: boolean): Promise<void> {
  const existing = await browser.alarms.get(heartbeatName);
  const isThere = existing && existing.scheduledTime <= now().at + 2 * minuteMs;
  if (on && !isThere) browser.alarms.create(heartbeatName, { periodInMinutes: 1 });
  if (!on && existing) await browser.alarms.clear(heartbeatName);
}

/** The one alarm for the next instant worth a look, or none. */
export async function keepNextLook(atMs: EpochMs | null, nowMs: EpochMs): Promise<void> {
  const existing = await browser.alarms.get(nextLookName);
  if (atMs === null) {
    if (existing) await browser.alarms.clear(nextLookName);
    return;
  }
  const when = Math.max(atMs, nowMs);
  // Estimates move by a little with every event; an alarm that is right to the second stays.
  if (existing && Math.abs(existing.scheduledTime - when) < minuteMs / 60) return;
  browser.alarms.create(nextLookName, { when });
}

/** Calls back at either alarm. Register while the background starts. */
export function onAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === nextLookName) void beginMinuteAnew();
    if (alarm.name === heartbeatName || alarm.name === nextLookName) listener();
  });
}

/** Any wake is the sign of life that the alarm of each minute is for: the next is a minute away. */
async function beginMinuteAnew(): Promise<void> {
  const existing = await browser.alarms.get(heartbeatName);
  if (existing) browser.alarms.create(heartbeatName, { periodInMinutes: 1 });
}
