import { computed } from '@preact/signals';
import { enSession } from '../../content/words/en-session.ts';
import type { Routine } from '../../domain/session/routine.ts';
import { neglectedSide } from '../../domain/suggestion/sides.ts';
import { localItems } from '../../platform/extension-storage/local-items.ts';
import { ask } from '../../platform/messages/router.ts';
import { now } from '../../platform/time/now.ts';
import { seeSomeoneAddress } from './addresses.ts';
import { changeSettings } from './change-settings.ts';
import { keepRecord } from './keep-record.ts';
import type { PageState } from './page-state.ts';
import { movementLookup } from './planned.ts';
import { plannedWords } from './planned-words.ts';
import { SessionFigure } from './session-figure.tsx';
import { sessionStoreIn } from './session-store.ts';
import type { SessionSurfaceConfig } from './surface-config.ts';

/** What a page wants of a session. */
export interface SessionWish {
  /** `null`: take up the one that was left. */
  readonly routine: Routine | null;
  readonly offerId?: string;
  readonly begin: 'running' | 'paused';
  readonly fullScreen: boolean;
  readonly onDone?: () => void;
  readonly onNothing?: () => void;
}

/** Everything a session needs in a page, from what the page knows. */
export function sessionConfig(state: PageState, wish: SessionWish): SessionSurfaceConfig {
  const { stifferSide } = state.settings.peek();
  const firstSide =
    stifferSide === 'none' ? neglectedSide(state.recent.peek().sessions) : stifferSide;
  return {
    ...wish,
    ...(firstSide && { firstSide }),
    store: sessionStoreIn(localItems),
    movements: movementLookup(state.plan.value),
    loadWords: (id) => plannedWords(id, state.plan.peek()),
    words: enSession,
    settings: computed(() => state.settings.value.session),
    adviceHref: seeSomeoneAddress(),
    renderFigure: (view, session) => <SessionFigure view={view} session={session} state={state} />,
    now,
    // Begins with the machine's name, as the ids of all records do.
    newSessionId: (at) =>
      `${state.clock.peek().deviceId}-s-${at.toString(36)}-${crypto.randomUUID().slice(0, 8)}`,
    onSettings: (session) => void changeSettings({ session }),
    onChanged: () => void ask({ type: 'session-changed' }),
    keepRecord: (record) => void keepRecord(record),
  };
}
