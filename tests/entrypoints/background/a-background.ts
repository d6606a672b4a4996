import { enBackground } from '../../../content/words/en-background.ts';
import { enBadge } from '../../../content/words/en-badge.ts';
import type { InputReport } from '../../../domain/clock/types.ts';
import type { HistoryEntry } from '../../../domain/history/records.ts';
import type { ClockSettings } from '../../../domain/settings/settings.ts';
import { minuteMs } from '../../../domain/time/units.ts';
import { type Background, createBackground } from '../../../entrypoints/background/background.ts';
import { createBackgroundStore } from '../../../entrypoints/background/background-store.ts';
import { createOfferWords } from '../../../entrypoints/background/offer-words.ts';
import { createSeldomWork } from '../../../entrypoints/background/seldom-work.ts';
import type { Badge } from '../../../platform/badge/badge.ts';
import type { Notice } from '../../../platform/notifications/notifications.ts';
import type { SmallWindow } from '../../../platform/windows/windows.ts';
import { keptWhenRefused } from '../../../storage/items/kept-when-refused.ts';
import { createMemoryItemStore } from '../../../storage/items/memory-item-store.ts';
import { settingsItem } from '../../../storage/items/settings-item.ts';
import { packItem } from '../../../storage/items/stored-item.ts';
import { createOutbox } from '../../../storage/outbox/outbox.ts';

const seldomWork = createSeldomWork({
  words: createOfferWords(enBackground, () => 'Seated twist'),
  chooseStretch: async () => ({ movementId: 'seated-twist', minutes: 2 }),
});

export const monday9 = Date.UTC(2026, 2, 2, 9);

export interface ABackground {
  readonly items: ReturnType<typeof createMemoryItemStore>;
  /** Everything the browser was asked to show, and what it shows now. */
  readonly shown: Notice[];
  readonly notices: Map<string, Notice>;
  readonly windows: SmallWindow[];
  readonly tabs: string[];
  readonly badges: Badge[];
  /** Alarms as they are set now. */
  readonly alarms: { heartbeat: boolean; nextLookAtMs: number | null };
  readonly history: Map<string, HistoryEntry>;
  atMs: number;
  input: InputReport;
  fullscreen: boolean;
  audible: boolean;
  noticesWork: boolean;
  hasButtons: boolean;
  storageWorks: boolean;
  databaseWorks: boolean;
  /** Whether it never answers. */
  databaseHangs: boolean;
  /** How often an import was looked for, and daily work asked for. */
  importsFinished: number;
  dailyWorks: number;
  /** Whether it is stopped, with everything in its memory, after each event. */
  diesAfterEveryEvent: boolean;
  tell(event: (background: Background) => Promise<unknown>): Promise<void>;
  /** Lets time pass as the browser does: an alarm of each minute and one for the next look. */
  sit(minutes: number): Promise<void>;
  change(clock: Partial<ClockSettings>): Promise<void>;
}

/** The real background over a browser that remembers what it was asked for. */
export function aBackground(): ABackground {
  const items = createMemoryItemStore();
  const history = new Map<string, HistoryEntry>();
  const world: ABackground = {
    items,
    shown: [],
    notices: new Map(),
    windows: [],
    tabs: [],
    badges: [],
    alarms: { heartbeat: false, nextLookAtMs: null },
    history,
    atMs: monday9,
    input: 'active',
    fullscreen: false,
    audible: false,
    noticesWork: true,
    hasButtons: true,
    storageWorks: true,
    databaseWorks: true,
    databaseHangs: false,
    importsFinished: 0,
    dailyWorks: 0,
    diesAfterEveryEvent: false,

    async tell(event) {
      if (world.diesAfterEveryEvent || !living) {
        living = start();
        await living.started();
      }
      await event(living);
      // Nobody in a browser waits until the history is written; here everybody wants to see it.
      if (!world.databaseHangs) await living.request({ type: 'flush-history' });
      if (world.diesAfterEveryEvent) living = null;
    },

    async sit(minutes) {
      const until = world.atMs + minutes * minuteMs;
      let nextBeat = world.atMs + minuteMs;
      await world.tell((background) => background.heartbeat());
      while (world.atMs < until) {
        const look = world.alarms.nextLookAtMs ?? Number.POSITIVE_INFINITY;
        world.atMs = Math.min(until, nextBeat, Math.max(look, world.atMs + 1));
        if (world.atMs >= nextBeat) nextBeat += minuteMs;
        await world.tell((background) => background.heartbeat());
      }
    },

    async change(clock) {
      await items.set(packItem(settingsItem, { clock }));
      await world.tell((background) => background.request({ type: 'settings-changed' }));
    },
  };
  let living: Background | null = null;

  /** Extension storage that can be full. */
  const local = {
    ...items,
    async set(values: Record<string, unknown>) {
      if (!world.storageWorks) throw new Error('QuotaExceededError');
      await items.set(values);
    },
  };

  /** What outlives the background, but not the browser. */
  let refuge: unknown;

  function start(): Background {
    const storage = keptWhenRefused(local, {
      get: async () => structuredClone(refuge),
      set: async (values) => {
        refuge = structuredClone(values);
      },
    });
    const database = {
      async write(entries: readonly HistoryEntry[]) {
        if (world.databaseHangs) await new Promise(() => undefined);
        if (!world.databaseWorks) throw new Error('Internal error opening backing store');
        for (const entry of entries) history.set(entry.record.id, entry);
      },
      async deleteDay(day: string) {
        if (!world.databaseWorks) throw new Error('Internal error opening backing store');
        for (const [id, { record }] of history) if (record.day === day) history.delete(id);
      },
      async deleteEverything() {
        if (!world.databaseWorks) throw new Error('Internal error opening backing store');
        history.clear();
      },
    };
    const outbox = createOutbox({
      items: storage,
      openHistory: async () => database,
      now: () => world.atMs,
    });
    return createBackground({
      now: () => ({ at: world.atMs, zone: 'UTC' }),
      store: createBackgroundStore({
        items: storage,
        outbox,
        openHistory: async () => database,
        care: {
          finishImport: async () => {
            world.importsFinished += 1;
          },
          dailyWork: () => {
            world.dailyWorks += 1;
            return new Promise(() => undefined); // nobody may wait for it
          },
        },
        managed: async () => ({}),
        random: () => 0.5,
      }),
      badgeWords: enBadge,
      seldom: async () => seldomWork,
      outside: {
        surroundings: async () => ({ fullscreen: world.fullscreen, audible: world.audible }),
        queryInput: async () => world.input,
        setIdleDetection: () => undefined,
        keepHeartbeat: async (on) => {
          world.alarms.heartbeat = on;
        },
        keepNextLook: async (atMs) => {
          world.alarms.nextLookAtMs = atMs;
        },
        showBadge: async (badge) => {
          world.badges.push(badge);
        },
        showNotice: async (notice) => {
          if (!world.noticesWork) return { shown: false, why: 'blocked' };
          world.shown.push(notice);
          world.notices.set(notice.id, notice);
          return { shown: true };
        },
        clearNotice: async (id) => world.notices.delete(id),
        noticeIsThere: async (id) => world.notices.has(id),
        noticesHaveButtons: () => world.hasButtons,
        openSmallWindow: async (wanted) => {
          world.windows.push(wanted);
        },
        openTab: async (page) => {
          world.tabs.push(page);
        },
      },
    });
  }
  return world;
}
