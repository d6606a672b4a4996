import { describe, expect, test } from 'vitest';
import type { Comfort, SessionRecord } from '../../../domain/history/records.ts';
import { handIn } from '../../../storage/items/hand-in.ts';
import { handedInTakenItem } from '../../../storage/items/handed-in-item.ts';
import { readItem } from '../../../storage/items/stored-item.ts';
import { type ABackground, aBackground, monday9 } from './a-background.ts';

function record(comfort?: Comfort): SessionRecord {
  return {
    id: 'device00-s-1',
    startedAtMs: monday9 - 120_000,
    endedAtMs: monday9 - 60_000,
    day: '2026-03-02',
    zone: 'UTC',
    zoneOffsetMinutes: 0,
    activeMs: 60_000,
    movementIds: ['cat-cow'],
    doses: [],
    parts: [],
    outcome: 'complete',
    ...(comfort && { comfort }),
  };
}

function kept(world: ABackground): unknown {
  return world.history.get('device00-s-1')?.record;
}

describe('a record that a page hands in', () => {
  test('goes into the history when the page says so', async () => {
    const world = aBackground();
    await handIn(world.items, record('better'), 'first');
    await world.tell((background) => background.request({ type: 'session-changed' }));
    expect(kept(world)).toEqual(record('better'));
    expect(await readItem(world.items, handedInTakenItem)).toBe('first');
  });

  test('goes there with the next wake when nobody was there to be told', async () => {
    const world = aBackground();
    await world.tell((background) => background.heartbeat());
    await handIn(world.items, record('worse'), 'first');
    world.diesAfterEveryEvent = true;
    await world.sit(1);
    expect(kept(world)).toEqual(record('worse'));
  });

  test('takes the place of what was known of the session', async () => {
    const world = aBackground();
    await handIn(world.items, record(), 'first');
    await world.tell((background) => background.request({ type: 'session-changed' }));
    await handIn(world.items, record('same'), 'second');
    await world.tell((background) => background.request({ type: 'session-changed' }));
    expect(kept(world)).toEqual(record('same'));
  });

  test('is taken once: a day that is deleted afterwards stays deleted', async () => {
    const world = aBackground();
    await handIn(world.items, record('better'), 'first');
    await world.tell((background) => background.request({ type: 'session-changed' }));
    await world.tell((background) => background.request({ type: 'delete-day', day: '2026-03-02' }));
    world.diesAfterEveryEvent = true;
    await world.sit(2);
    expect(kept(world)).toBeUndefined();
  });

  test('a day that is deleted while somebody sits does not come back with what goes on', async () => {
    const world = aBackground();
    await world.sit(20);
    await world.tell((background) => background.request({ type: 'delete-day', day: '2026-03-02' }));
    const deletedAtMs = world.atMs;
    world.diesAfterEveryEvent = true;
    await world.sit(2);
    const untilMs = world.atMs + 60_000;
    await world.tell((background) => background.request({ type: 'pause', untilMs }));
    const from = [...world.history.values()].flatMap((entry) =>
      entry.type === 'interval' ? [entry.record.fromMs] : [],
    );
    expect(from).toEqual([deletedAtMs]);
  });

  test('waits while the disk is full, and is kept afterwards', async () => {
    const world = aBackground();
    await world.tell((background) => background.heartbeat());
    await handIn(world.items, record('better'), 'first');
    world.storageWorks = false;
    world.databaseWorks = false;
    await world.sit(1);
    expect(kept(world)).toBeUndefined();
    world.storageWorks = true;
    world.databaseWorks = true;
    await world.sit(1);
    expect(kept(world)).toEqual(record('better'));
  });
});
