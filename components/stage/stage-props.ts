import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { SessionWords } from '../../content/words/en-session.ts';
import type { MovementWords } from '../../content/words/movements/movement-words.ts';
import type { Comfort, ComfortRatings, SessionRecord } from '../../domain/history/records.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import type { SessionGlance } from '../../domain/session/glance.ts';
import type { SessionCommand } from '../../domain/session/transition.ts';

/** What can be switched on and off while a session runs. */
export type StageSwitch = 'sound' | 'voice' | 'breathPacer' | 'fullScreen';

export interface StageProps {
  /** The session as it is now; changes with every frame. */
  readonly view: ReadonlySignal<SessionGlance>;
  readonly movementCount: number;
  readonly untimed: boolean;
  readonly words: SessionWords;
  readonly movementWords: (id: MovementId) => MovementWords;
  /** Which switches there are, and whether they are on. A missing one is not offered. */
  readonly switches: Readonly<Partial<Record<StageSwitch, boolean>>>;
  /** Whether how to begin may stand open below the rest while one gets ready. */
  readonly roomForSteps: boolean;
  readonly can: (command: SessionCommand) => boolean;
  /** Draws the figure of the moment; whatever it reads from the signal it follows. */
  readonly renderFigure?: ((view: ReadonlySignal<SessionGlance>) => ComponentChildren) | undefined;
  readonly helpOpen: boolean;
  readonly onCommand: (command: SessionCommand) => void;
  readonly onSwitch: (which: StageSwitch) => void;
  readonly onHelp: (open: boolean) => void;
}

export interface EndScreenProps {
  readonly record: SessionRecord;
  /** The answer, once given. */
  readonly comfort: Comfort | null;
  /** Numbers before and after; absent: they are not asked for. */
  readonly ratings?: ComfortRatings;
  readonly onRatings?: (ratings: ComfortRatings) => void;
  readonly words: SessionWords;
  /** Where "when to see someone" is explained. */
  readonly adviceHref: string;
  readonly onRate: (comfort: Comfort) => void;
  /** Absent: there is nothing to go back to. */
  readonly onDone?: (() => void) | undefined;
  readonly onAgain?: (() => void) | undefined;
}
