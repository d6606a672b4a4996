import { describe, expect, test } from 'vitest';
import { clockVersion, readClockState } from '../../../domain/clock/clock-state.ts';
import { readClock } from '../../../domain/clock/reading.ts';
import { defaultSettings } from '../../../domain/settings/settings.ts';
import { clockItem } from '../../../storage/items/clock-item.ts';
import { readItem } from '../../../storage/items/stored-item.ts';
import { type ABackground, aBackground } from './a-background.ts';

async function toneOf({ items, atMs }: ABackground): Promise<string> {
  const stored = await readItem(
    items,
    clockItem(clockVersion, (value) => readClockState(value, atMs, 'UTC', 'abcd1234')),
  );
  return stored ? readClock(stored, defaultSettings.clock, atMs).tone : 'nothing';
}

describe('a shortcut of the browser', () => {
  test.each([
    ['pause', 'paused'],
    ['in-call', 'in-call'],
  ] as const)('%s begins it, and pressed again ends it', async (name, tone) => {
    const world = aBackground();
    await world.sit(5);
    await world.tell((background) => background.command(name));
    expect(await toneOf(world)).toBe(tone);
    await world.tell((background) => background.command(name));
    expect(await toneOf(world)).toBe('sitting');
  });

  test('starts a stretch that fits now', async () => {
    const world = aBackground();
    await world.sit(5);
    await world.tell((background) => background.command('start-stretch'));
    expect(world.windows[0]?.page).toBe('session.html?movement=seated-twist&start=1');
    expect(world.windows[0]?.focused).toBe(true);
  });

  test('takes the offer that is open', async () => {
    const world = aBackground();
    await world.sit(34);
    await world.tell((background) => background.command('start-stretch'));
    expect(world.windows[0]?.page).toMatch(/offer=/);
    expect(world.notices.size).toBe(0);
  });
});
