import type { BadgeWords } from '../../content/words/en-badge.ts';
import type { ClockState } from '../../domain/clock/clock-state.ts';
import type { PresentedOffer } from '../../domain/clock/presented-offer.ts';
import type { ClockEvent, InputReport, OpenOffer } from '../../domain/clock/types.ts';
import type { HistoryEntry } from '../../domain/history/records.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import type { SessionInProgress } from '../../domain/session/session-in-progress.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { DayKey, EpochMs, TimeZone } from '../../domain/time/epoch.ts';
import type { Badge } from '../../platform/badge/badge.ts';
import type { Notice, NoticeResult } from '../../platform/notifications/notifications.ts';
import type { ToolbarIcon } from '../../platform/toolbar-icon/toolbar-icon.ts';
import type { SmallWindow } from '../../platform/windows/windows.ts';
import type { HandedIn } from '../../storage/items/handed-in-item.ts';
import type { SeldomWork } from './seldom-work.ts';

/**
 * Everything the background asks of the outside, so that the same logic runs in a browser, in a
 * test and in a day played fast forward.
 */
export interface BackgroundPorts {
  now(): { readonly at: EpochMs; readonly zone: TimeZone };
  readonly store: BackgroundStore;
  readonly outside: BackgroundOutside;
  readonly badgeWords: BadgeWords;
  /** What most wakes do not need: its code may have to be loaded. */
  seldom(): Promise<SeldomWork>;
}

/** What an offer is made of. */
export interface OfferMaking {
  readonly words: OfferWords;
  /** The stretch an offer names. */
  chooseStretch(
    offer: Pick<OpenOffer, 'id' | 'sittingMs' | 'standingFirst'>,
    settings: Settings,
  ): Promise<OfferedStretch | null>;
}

export interface OfferedStretch {
  readonly movementId: MovementId;
  readonly minutes: number;
}

export interface BackgroundMemory {
  readonly clock: ClockState;
  readonly settings: Settings;
  readonly presented: PresentedOffer | null;
  readonly session: SessionInProgress | null;
  /** What pages have handed in and is not in the history yet. */
  readonly handedIn: HandedIn | null;
}

export interface BackgroundChanges {
  readonly clock?: ClockState;
  readonly presented?: PresentedOffer | null;
  /** The session's item is done with. */
  readonly forgetSession?: boolean;
  /** The stamp of what was handed in and now goes into the history. */
  readonly takenStamp?: string;
  /** What goes into the history; kept in storage until the database has it. */
  readonly entries?: readonly HistoryEntry[];
}

export interface BackgroundStore {
  load(now: { readonly at: EpochMs; readonly zone: TimeZone }): Promise<BackgroundMemory>;
  /** One write: afterwards either all of it is stored or nothing. */
  save(changes: BackgroundChanges): Promise<void>;
  /** Writes waiting history into the database; what cannot be written goes on waiting. */
  flush(): Promise<void>;
  /** Takes a day out of everything that is kept. Rejects when the database refuses. */
  deleteDay(day: DayKey): Promise<void>;
  /** Takes away everything there is, settings among it. Rejects when the database refuses. */
  deleteEverything(): Promise<void>;
  /** Ends an import that its page did not see to the end. */
  finishImport(): Promise<void>;
  /** What the history needs once a local day; to be called often, and not to be waited for. */
  dailyWork(now: { readonly at: EpochMs; readonly zone: TimeZone }): Promise<void>;
  /**
   * Shares with the person's other machines, where they have chosen that; to be called often.
   * Gives whether the settings are others now.
   */
  sync(now: { readonly at: EpochMs; readonly zone: TimeZone }): Promise<boolean>;
}

/** What is around: see the clock event of that name. */
export type Surroundings = Omit<
  Extract<ClockEvent, { readonly type: 'surroundings' }>,
  'type' | 'at' | 'zone'
>;

export interface BackgroundOutside {
  surroundings(quietSites: readonly string[]): Promise<Surroundings>;
  queryInput(detectionMs: number): Promise<InputReport>;
  setIdleDetection(detectionMs: number): void;
  keepHeartbeat(on: boolean): Promise<void>;
  keepNextLook(atMs: EpochMs | null, nowMs: EpochMs): Promise<void>;
  showBadge(badge: Badge): Promise<void>;
  /** Absent where there is no toolbar. */
  showIcon?(icon: ToolbarIcon): Promise<void>;
  showNotice(notice: Notice): Promise<NoticeResult>;
  clearNotice(id: string): Promise<boolean>;
  /** Whether it is still there to be answered. */
  noticeIsThere(id: string): Promise<boolean>;
  noticesHaveButtons(): boolean;
  openSmallWindow(window: SmallWindow): Promise<void>;
  openTab(page: string): Promise<void>;
}

/** The words of notifications, in the person's language. */
export interface OfferWords {
  offer(
    offer: OpenOffer,
    stretch: OfferedStretch | null,
  ): Pick<Notice, 'title' | 'message' | 'buttons'>;
  stillInCall(): Pick<Notice, 'title' | 'message' | 'buttons'>;
  test(): Pick<Notice, 'title' | 'message' | 'buttons'>;
}
