import { browser } from 'wxt/browser';
import type { ClockTone } from '../../domain/clock/types.ts';
import { sessionItems } from '../extension-storage/session-items.ts';
import type { drawIcon } from './draw-icon.ts';

/** What the toolbar's icon tells. */
export interface ToolbarIcon {
  readonly tone: ClockTone;
  /** How full the ring is, 0 to 1. */
  readonly fullness: number;
}

const sizes = [16, 32] as const;
/** A ring of sixteen pixels has no more steps that one could see. */
const steps = 16;
const shownKey = 'toolbar icon';
const pictures = { 16: '/icon/16.png', 32: '/icon/32.png', 48: '/icon/48.png' };

/**
 * Draws it anew when it would look different. The browser keeps it while the background sleeps.
 *
 * @param drawing gives the code that draws, when it is needed
 */
export async function showToolbarIcon(
  { tone, fullness }: ToolbarIcon,
  drawing: () => Promise<{ readonly drawIcon: typeof drawIcon }>,
): Promise<void> {
  const step = Math.round(Math.min(1, Math.max(0, fullness)) * steps);
  const look = `${tone} ${tone === 'sitting' ? step : ''}`;
  if ((await sessionItems.get(shownKey)) === look) return;
  try {
    const { drawIcon } = await drawing();
    const drawn = sizes.map((size) => [size, drawIcon(size, tone, step / steps)]);
    await browser.action.setIcon({ imageData: Object.fromEntries(drawn) });
  } catch {
    // No canvas here, or a browser that refuses what was drawn on it.
    await browser.action.setIcon({ path: pictures });
  }
  await sessionItems.set(shownKey, look);
}
