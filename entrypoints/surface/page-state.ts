import { computed, type Signal, signal } from '@preact/signals';
import { findMovement } from '../../content/catalogue/index.ts';
import {
  type ClockState,
  clockVersion,
  initialClock,
  readClockState,
} from '../../domain/clock/clock-state.ts';
import type { PresentedOffer } from '../../domain/clock/presented-offer.ts';
import { readClock } from '../../domain/clock/reading.ts';
import type { ClockReading } from '../../domain/clock/types.ts';
import { nothingRecent, type Recent } from '../../domain/history/recent.ts';
import type { CareMemory } from '../../domain/notices/care-memory.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { Routine } from '../../domain/session/routine.ts';
import type { RestoredSession } from '../../domain/session/stored-session.ts';
import { defaultSettings, type Settings } from '../../domain/settings/settings.ts';
import type { EpochMs } from '../../domain/time/epoch.ts';
import { secondMs } from '../../domain/time/units.ts';
import { localItems, managedItems } from '../../platform/extension-storage/local-items.ts';
import { currentZone, now } from '../../platform/time/now.ts';
import { careItem } from '../../storage/items/care-item.ts';
import { clockItem } from '../../storage/items/clock-item.ts';
import {
  type HistoryHealth,
  healthyHistory,
  historyHealthItem,
} from '../../storage/items/history-health-item.ts';
import { planItem } from '../../storage/items/plan-item.ts';
import { presentedItem } from '../../storage/items/presented-item.ts';
import { rawSessionItem } from '../../storage/items/raw-items.ts';
import { recentItem } from '../../storage/items/recent-item.ts';
import { routinesItem } from '../../storage/items/routines-item.ts';
import { settingsItem } from '../../storage/items/settings-item.ts';
import { readItems, type StoredItem, watchItem } from '../../storage/items/stored-item.ts';
import { withPolicy } from '../../storage/settings/policy.ts';
import { watchWhileSeen } from './watch-while-seen.ts';

/** What a page knows of the outside, kept up to date from extension storage. */
export interface PageState {
  readonly nowMs: Signal<EpochMs>;
  readonly clock: Signal<ClockState>;
  readonly reading: Signal<ClockReading>;
  readonly settings: Signal<Settings>;
  readonly recent: Signal<Recent>;
  readonly session: Signal<RestoredSession | null>;
  readonly presented: Signal<PresentedOffer | null>;
  readonly health: Signal<HistoryHealth>;
  /** The person's own, as they are stored: `checkRoutine` before one is played. */
  readonly routines: Signal<readonly Routine[]>;
  /** The plan from a professional, if there is one this version can read. */
  readonly plan: Signal<Plan | null>;
  readonly care: Signal<CareMemory>;
}

/** Pages only read the clock; the name their records would carry is never used. */
const noDevice = 'page';

export const storedClock = clockItem<ClockState>(clockVersion, (value) =>
  readClockState(value, now().at, currentZone(), noDevice),
);

/** Reads everything once and goes on watching. The page is alive for as long as its tab. */
export async function loadPageState(): Promise<PageState> {
  const [read, managed] = await Promise.all([
    readItems(localItems, {
      clock: storedClock,
      settings: settingsItem,
      recent: recentItem,
      session: rawSessionItem,
      presented: presentedItem,
      health: historyHealthItem,
      routines: routinesItem,
      plan: planItem,
      care: careItem,
    }),
    managedItems(),
  ]);
  const { at, zone } = now();
  const nowMs = signal(at);
  const clock = signal(read.clock ?? initialClock(at, zone, noDevice));
  const settings = signal(withPolicy(read.settings.settings, managed).settings);
  const state: PageState = {
    nowMs,
    clock,
    settings,
    reading: computed(() => readClock(clock.value, settings.value.clock, nowMs.value)),
    recent: signal(read.recent),
    session: signal(await restored(read.session)),
    presented: signal(read.presented),
    health: signal(read.health),
    routines: signal(read.routines),
    plan: signal(await planIn(read.plan)),
    care: signal(read.care),
  };
  watchWhileSeen(document, localItems, storedClock, (value) => {
    if (value) clock.value = value;
    nowMs.value = now().at;
  });
  follow(settingsItem, (value) => {
    settings.value = withPolicy(value.settings, managed).settings;
  });
  watchWhileSeen(document, localItems, recentItem, (value) => {
    state.recent.value = value;
  });
  followRead(rawSessionItem, restored, state.session);
  follow(presentedItem, (value) => {
    state.presented.value = value;
  });
  follow(historyHealthItem, (value) => {
    state.health.value = value;
  });
  follow(routinesItem, (value) => {
    state.routines.value = value;
  });
  followRead(planItem, planIn, state.plan);
  follow(careItem, (value) => {
    state.care.value = value;
  });
  tickWhileVisible(nowMs);
  void import('./unstored.ts').then((late) => late.followUnstored(state));
  return state;
}

/** The state of a page before anything is read: nothing is known, nothing is wrong. */
export const unknownState = {
  settings: defaultSettings,
  recent: nothingRecent,
  health: healthyHistory,
};

/** Reading a session needs much of its code; most of the time there is none. */
async function restored(session: unknown): Promise<RestoredSession | null> {
  if (session === null) return null;
  const { restoreSession } = await import('../../domain/session/stored-session.ts');
  return restoreSession(session);
}

/** Most people have no plan: the code that reads one is fetched for those who have. */
async function planIn(stored: unknown): Promise<Plan | null> {
  if (stored === null) return null;
  const { storedPlan } = await import('../../domain/plan/plan-file.ts');
  return storedPlan(stored, findMovement);
}

function follow<Value, Stored>(
  item: StoredItem<Value, Stored>,
  onValue: (value: Value) => void,
): void {
  watchItem(localItems, item, onValue);
}

/** Follows what has to be read by code of its own, which may take its time: what came later counts. */
function followRead<Value>(
  item: StoredItem<unknown>,
  read: (stored: unknown) => Promise<Value>,
  target: Signal<Value>,
): void {
  let latest: unknown;
  follow(item, (stored) => {
    latest = stored;
    void read(stored).then((value) => {
      if (latest === stored) target.value = value;
    });
  });
}

/** Once a second, and not at all while nobody looks. */
function tickWhileVisible(nowMs: Signal<EpochMs>): void {
  const tick = () => {
    if (!document.hidden) nowMs.value = now().at;
  };
  setInterval(tick, secondMs);
  document.addEventListener('visibilitychange', tick);
}
