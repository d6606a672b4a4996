import { addDays } from '../../domain/history/day-keys.ts';
import { captureChanges, valuesOf } from '../../domain/sync/capture.ts';
import { fieldsToCarry } from '../../domain/sync/carry.ts';
import { mergeFields } from '../../domain/sync/field.ts';
import {
  daysEveryMs,
  isDue,
  mayTry,
  refusedAgain,
  writeEveryMs,
} from '../../domain/sync/pacing.ts';
import { tellsComfort } from '../../domain/sync/shared-day.ts';
import { sharedOfValues, valuesOfShared } from '../../domain/sync/shared-values.ts';
import type { EpochMs, TimeZone } from '../../domain/time/epoch.ts';
import { localDay } from '../../domain/time/local-day.ts';
import { minuteMs } from '../../domain/time/units.ts';
import type { OpenedDatabase } from '../database/lazy-database.ts';
import { deviceItem } from '../items/device-item.ts';
import type { ItemStore } from '../items/item-store.ts';
import { packItem, readItem, readItems } from '../items/stored-item.ts';
import {
  type SyncState,
  storedSyncState,
  syncChoiceItem,
  syncStateItem,
  unsynced,
} from '../items/sync-items.ts';
import { ownDays, sharedDays, withNewDays } from './own-days.ts';
import {
  daysOfText,
  fieldsOfText,
  type Parts,
  partsIn,
  textOfDays,
  textOfFields,
} from './parts.ts';
import { keepReceivedDays } from './received-days.ts';
import { packShared, readShared } from './shared-items.ts';
import type { SyncArea } from './sync-area.ts';
import { syncFailureOf } from './sync-failure.ts';
import { leaveSync, writeParts } from './write-parts.ts';

export interface SyncDeps {
  readonly items: ItemStore;
  readonly area: SyncArea;
  readonly database: OpenedDatabase;
}

/** Sharing, for whoever keeps it going. One context only (the background) may. */
export interface Sync {
  /** See `runSync`. A call while another runs is answered by that one. */
  run(now: Now): Promise<boolean>;
  /** A day was deleted here: our days are added up anew before they are told again. */
  addUpAnew(): Promise<void>;
  /** Takes this machine's part away, before everything is deleted. Never rejects. */
  leave(): Promise<void>;
}

export function createSync(deps: SyncDeps): Sync {
  let running: Promise<boolean> | null = null;
  return {
    run(now) {
      running ??= runSync(deps, now).finally(() => {
        running = null;
      });
      return running;
    },
    async addUpAnew() {
      await running?.catch(() => undefined);
      const state = await readItem(deps.items, syncStateItem);
      if (!state) return;
      const again = { ...state, daysFor: null, daysAtMs: null };
      await deps.items.set(packItem(syncStateItem, storedSyncState(again)));
    },
    async leave() {
      await running?.catch(() => undefined);
      const { device, state } = await readItems(deps.items, {
        device: deviceItem,
        state: syncStateItem,
      });
      if (device !== null && state) await leaveSync(deps, device);
    },
  };
}

interface Now {
  readonly at: EpochMs;
  readonly zone: TimeZone;
}

/**
 * Takes over what other machines changed, and puts into the browser's keeping what was changed
 * here. To be called often; it does nothing where nothing is to be done, and nothing at all unless
 * the person has chosen it. What is refused stays here and is offered again later.
 *
 * @returns whether settings, routines or plan of this machine are others now
 */
export async function runSync(deps: SyncDeps, now: Now): Promise<boolean> {
  const { choice, state, device } = await readItems(deps.items, {
    choice: syncChoiceItem,
    state: syncStateItem,
    device: deviceItem,
  });
  if (device === null) return false; // so new that it has not even a name
  if (!choice.on) {
    if (state) await leaveSync(deps, device);
    return false;
  }
  const before = state ?? unsynced;
  if (!mayTry(before.problem, now.at)) return false;
  let stored: Record<string, unknown>;
  try {
    stored = await deps.area.getAll();
  } catch (error) {
    await keepProblem(deps.items, before, error, now.at);
    return false;
  }
  const others = partsIn(stored);
  others.delete(device);
  const merged = await mergeHere(deps.items, before, others, {
    device,
    at: now.at,
    isFirst: !state,
  });
  const withDays = await bringDays(deps, merged.state, others, device, now, choice.comfort);
  const views = new Map(
    [...others].map(([name, { fields }]) => [name, fieldsOfText(fields?.text)] as const),
  );
  const texts = {
    fields: textOfFields(fieldsToCarry(withDays.fields, device, views)),
    days: textOfDays(withDays.days),
  };
  const after = { ...withDays, machines: others.size };
  if (!isDue(before.wroteAtMs, writeEveryMs, now.at)) {
    await keep(deps.items, before, after);
    return merged.changed;
  }
  try {
    const wrote = await writeParts(deps.area, stored, device, texts, now.at);
    const inStep = { ...after, problem: null, inStepAtMs: now.at };
    await keep(deps.items, before, wrote ? { ...inStep, wroteAtMs: now.at } : inStep);
  } catch (error) {
    await keepProblem(deps.items, after, error, now.at);
  }
  return merged.changed;
}

/** Notes what was changed here, takes over what is newer elsewhere; both in one write. */
async function mergeHere(
  items: ItemStore,
  before: SyncState,
  others: ReadonlyMap<string, Parts>,
  { device, at, isFirst }: { device: string; at: EpochMs; isFirst: boolean },
): Promise<{ readonly state: SyncState; readonly changed: boolean }> {
  const here = await readShared(items);
  // Whoever joins others takes over what they have; only what they say nothing of is added.
  const joins = isFirst && [...others.values()].some(({ fields }) => fields);
  const captured = captureChanges(before.fields, before.seen, valuesOfShared(here), {
    at: joins ? 0 : at,
    by: device,
  });
  const fields = mergeFields(
    captured,
    ...[...others.values()].map((parts) => fieldsOfText(parts.fields?.text)),
  );
  const { packed, after } = packShared(here, sharedOfValues(valuesOf(fields), here));
  const state = { ...before, fields, seen: valuesOfShared(after) };
  const changed = Object.keys(packed).length > 0;
  if (changed || isFirst) {
    await items.set({ ...packed, ...packItem(syncStateItem, storedSyncState(state)) });
  }
  return { state, changed };
}

/** Adds up our own days where that is due, and puts those of others into the history. */
async function bringDays(
  { database }: SyncDeps,
  state: SyncState,
  others: ReadonlyMap<string, Parts>,
  device: string,
  { at, zone }: Now,
  withComfort: boolean,
): Promise<SyncState> {
  const news = [...others].filter(
    ([name, { days }]) => days && state.received[name] !== days.generation,
  );
  const isOther = state.days.some((day) => tellsComfort(day) !== withComfort);
  const isOwnDue = isOther || isDue(state.daysAtMs, daysEveryMs, at);
  if (news.length === 0 && !isOwnDue) return state;
  try {
    const opened = await database.open();
    const received = { ...state.received };
    const today = localDay(at, zone);
    for (const [name, { days }] of news) {
      await keepReceivedDays(opened, name, daysOfText(days?.text), today);
      if (days) received[name] = days.generation;
    }
    if (!isOwnDue) return { ...state, received };
    // Once a day all of them anew: one may have been deleted.
    const from = addDays(today, state.daysFor === today && !isOther ? -1 : 1 - sharedDays);
    const added = await ownDays(opened, device, from, today, withComfort);
    const days = withNewDays(state.days, added, from, today);
    return { ...state, received, days, daysFor: today, daysAtMs: at };
  } catch {
    return state; // the database says elsewhere what ails it; the days come later
  }
}

async function keepProblem(
  items: ItemStore,
  state: SyncState,
  error: unknown,
  at: EpochMs,
): Promise<void> {
  const { reason, detail } = syncFailureOf(error);
  const problem = refusedAgain(state.problem, reason, detail, at);
  await items.set(packItem(syncStateItem, storedSyncState({ ...state, problem })));
}

/** How often "in step since" is brought up to date where nothing else has changed. */
const tellEveryMs = 5 * minuteMs;

async function keep(items: ItemStore, before: SyncState, after: SyncState): Promise<void> {
  const said = (state: SyncState) => JSON.stringify({ ...storedSyncState(state), inStepAtMs: 0 });
  const isTold = !isDue(before.inStepAtMs, tellEveryMs, after.inStepAtMs ?? 0);
  if (isTold && said(before) === said(after)) return;
  await items.set(packItem(syncStateItem, storedSyncState(after)));
}
