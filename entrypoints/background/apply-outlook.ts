import { outlook } from '../../domain/clock/outlook.ts';
import { readClock } from '../../domain/clock/reading.ts';
import type { ClockTone } from '../../domain/clock/types.ts';
import { minuteMs } from '../../domain/time/units.ts';
import type { BackgroundMemory, BackgroundPorts } from './ports.ts';

/** The badge's colours by state; the text on them keeps a contrast of at least 4.5 : 1. */
const badgeColours: Record<ClockTone, { background: string; ink: string }> = {
  sitting: { background: '#2f5d8a', ink: '#ffffff' },
  due: { background: '#1d3a63', ink: '#ffffff' },
  held: { background: '#5b6478', ink: '#ffffff' },
  'in-call': { background: '#5b6478', ink: '#ffffff' },
  paused: { background: '#5b6478', ink: '#ffffff' },
  away: { background: '#5b6478', ink: '#ffffff' },
};

/**
 * Makes alarms, idle detection and badge what the clock wants them to be. Safe at any time; done
 * after every event and at every start, because browsers forget each of them.
 */
export async function applyOutlook(
  memory: BackgroundMemory,
  ports: BackgroundPorts,
): Promise<void> {
  const { outside, badgeWords } = ports;
  const { at, zone } = ports.now();
  const wanted = outlook(memory.clock, memory.settings.clock, at, zone);
  const { sittingMs, sinceStretchMs } = readClock(memory.clock, memory.settings.clock, at);
  const { tone, text } = wanted.badge;
  outside.setIdleDetection(wanted.idleDetectionMs);
  // One that fails must not keep the others from their work.
  await Promise.allSettled([
    outside.keepHeartbeat(wanted.heartbeat),
    outside.keepNextLook(wanted.nextLookAtMs, at),
    outside.showIcon?.({
      tone,
      fullness: sinceStretchMs / memory.settings.clock.sitLimitMs,
    }),
    outside.showBadge({
      text,
      ...badgeColours[tone],
      title:
        tone === 'sitting'
          ? badgeWords.sitting(Math.floor(sittingMs / minuteMs))
          : badgeWords[tone],
    }),
  ]);
}
