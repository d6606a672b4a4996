import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { SessionWords } from '../../content/words/en-session.ts';
import type { MovementWords } from '../../content/words/movements/movement-words.ts';
import type { SessionRecord } from '../../domain/history/records.ts';
import type { MovementId, Side } from '../../domain/movement/movement.ts';
import type { SessionGlance } from '../../domain/session/glance.ts';
import type { MovementLookup, Routine } from '../../domain/session/routine.ts';
import type { SessionState } from '../../domain/session/session-state.ts';
import type { SessionSettings } from '../../domain/settings/settings.ts';
import type { EpochMs, TimeZone } from '../../domain/time/epoch.ts';
import type { SessionStore } from './session-store.ts';

/** What a page gives so that a session can be played in it. */
export interface SessionSurfaceConfig {
  /** What to do; `null`: take up the session that was left. */
  readonly routine: Routine | null;
  /** The offer that the session answers. */
  readonly offerId?: string;
  /** Whether a session that is taken up runs at once (the popup: opening it is enough) or waits. */
  readonly begin: 'running' | 'paused';
  readonly store: SessionStore;
  readonly movements: MovementLookup;
  readonly loadWords: (id: MovementId) => Promise<MovementWords>;
  readonly words: SessionWords;
  readonly settings: ReadonlySignal<SessionSettings>;
  /** The side that begins, where it is not to be the usual one. */
  readonly firstSide?: Side;
  /** Whether full screen is offered: not in a popup. */
  readonly fullScreen: boolean;
  /** The page that says when to see someone. */
  readonly adviceHref: string;
  /** The figure of the moment, see `figureMoment`; drawn once for each movement of the session. */
  readonly renderFigure?: (
    view: ReadonlySignal<SessionGlance>,
    session: ReadonlySignal<SessionState>,
  ) => ComponentChildren;
  now(): { readonly at: EpochMs; readonly zone: TimeZone };
  /** A stable name: made of the device and the time. */
  newSessionId(at: EpochMs): string;
  onSettings(change: Partial<SessionSettings>): void;
  /** The stored session has begun, changed hands or ended: tell the background. */
  onChanged(): void;
  /** A record that must be in the history: with the person's word on it, or left by another session. */
  keepRecord(record: SessionRecord): void;
  /** The person is done with the stage; absent: the end screen stays. */
  onDone?: () => void;
  /** There was nothing to take up. */
  onNothing?: () => void;
}
