import type { Equipment, MovementId, Place, Side } from '../movement/movement.ts';
import { hourMs, minuteMs, secondMs } from '../time/units.ts';

/** What the sitting clock goes by. The meaning of each is in `domain/clock/`. */
export interface ClockSettings {
  readonly sitLimitMs: number;
  readonly restFullMs: number;
  readonly graceMs: number;
  /** From this long before the break is due, a pause in input is looked for. */
  readonly watchBeforeDueMs: number;
  /** Input has to rest this long to be a natural pause. */
  readonly naturalPauseMs: number;
  /** This long after due, offer anyway. */
  readonly latestAfterDueMs: number;
  /** No offer within this long of coming back. */
  readonly returnQuietMs: number;
  /** Sitting between an unanswered offer and its next showing. */
  readonly repeatAfterMs: number;
  /** How often one offer is shown at most. */
  readonly mostShowings: number;
  /** A gap between two signs of life longer than this is an absence. */
  readonly sleepGapMs: number;
  /** "Still in your call?" after this long. */
  readonly callReminderMs: number;
  readonly workingHours: WorkingHours;
}

export interface WorkingHours {
  /** Off: every hour is a working hour. */
  readonly enabled: boolean;
  /** Index 0 is Monday. A shift belongs to the day on which it begins. */
  readonly days: readonly boolean[];
  /** Minutes after local midnight. `toMinute <= fromMinute`: the shift crosses midnight. */
  readonly fromMinute: number;
  readonly toMinute: number;
}

export interface Settings {
  readonly clock: ClockSettings;
  readonly places: readonly Place[];
  readonly equipment: readonly Equipment[];
  /** Whether strength movements may be offered. */
  readonly strength: boolean;
  /** Nothing that takes longer is offered, as long as anything else is there. */
  readonly minutesAtHand: number;
  /** The side that feels stiffer; it goes first. */
  readonly stifferSide: Side | 'none';
  readonly excluded: readonly MovementId[];
  readonly favourites: readonly MovementId[];
  readonly session: SessionSettings;
  readonly theme: 'system' | 'light' | 'dark' | 'contrast';
  readonly motion: 'system' | 'reduced';
  readonly figure: FigureSettings;
  /** Whether one letter alone does what a button of the popup does. */
  readonly singleKeys: boolean;
  /** How a break is offered. The badge tells in any case; the new tab does unless it is alone. */
  readonly offersBy: OfferWay;
  /** Hosts such as `meet.example.com` on which nothing may interrupt; each with a permission. */
  readonly quietSites: readonly string[];
  /** What stands below on the new tab, each with a permission of its own. */
  readonly newTabRow: readonly NewTabPart[];
  /** Days of history to keep; `null`: all of it. */
  readonly keepHistoryDays: number | null;
}

export type NewTabPart = 'search' | 'sites';

export type OfferWay = 'notification' | 'window' | 'new-tab' | 'badge';

export interface SessionSettings {
  readonly bells: boolean;
  readonly voice: boolean;
  /** 0 to 1. */
  readonly volume: number;
  /** The `voiceURI` of a local voice; empty: the browser's choice among the local ones. */
  readonly voiceUri: string;
  /** 0.5 to 2. */
  readonly voiceRate: number;
  /** 50 to 200: the speed of a whole session. */
  readonly speedPercent: number;
  readonly breathInSeconds: number;
  readonly breathOutSeconds: number;
  readonly breathPacer: boolean;
  /** Each step waits for a key instead of the clock. */
  readonly untimed: boolean;
  /** Ask for a number, 0 to 10, before and after a session. */
  readonly askComfort: boolean;
}

/** How the drawn figure looks; `by-day` lets it vary with the date. */
export interface FigureSettings {
  readonly build: 'by-day' | 'slender' | 'sturdy';
  readonly hair: 'by-day' | 'bun' | 'short';
  /** 1 (lightest) to 6 (darkest). */
  readonly skin: 'by-day' | 1 | 2 | 3 | 4 | 5 | 6;
}

export const defaultSettings: Settings = {
  clock: {
    sitLimitMs: 30 * minuteMs,
    restFullMs: 5 * minuteMs,
    graceMs: 60 * secondMs,
    watchBeforeDueMs: 2 * minuteMs,
    naturalPauseMs: 15 * secondMs,
    latestAfterDueMs: 3 * minuteMs,
    returnQuietMs: 2 * minuteMs,
    repeatAfterMs: 10 * minuteMs,
    mostShowings: 3,
    sleepGapMs: 150 * secondMs,
    callReminderMs: hourMs,
    workingHours: {
      enabled: false,
      days: [true, true, true, true, true, false, false],
      fromMinute: 9 * 60,
      toMinute: 18 * 60,
    },
  },
  places: ['desk', 'standing'],
  equipment: ['chair', 'chair-with-back'],
  strength: false,
  minutesAtHand: 5,
  stifferSide: 'none',
  excluded: [],
  favourites: [],
  session: {
    bells: true,
    voice: false,
    volume: 0.6,
    voiceUri: '',
    voiceRate: 1,
    speedPercent: 100,
    breathInSeconds: 4,
    breathOutSeconds: 6,
    breathPacer: true,
    untimed: false,
    askComfort: false,
  },
  theme: 'system',
  motion: 'system',
  figure: { build: 'by-day', hair: 'by-day', skin: 'by-day' },
  singleKeys: true,
  offersBy: 'notification',
  quietSites: [],
  newTabRow: [],
  keepHistoryDays: null,
};
