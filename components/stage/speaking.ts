import type { SessionWords } from '../../content/words/en-session.ts';
import type { Phase } from '../../domain/session/phase.ts';
import type { PlannedItem } from '../../domain/session/plan.ts';
import type { PhaseText } from './phase-text.ts';

/** What is said at a moment. Empty: nothing. */
export interface Announcement {
  /** For the screen reader's live region. */
  readonly live: string;
  /** For the browser's voice. */
  readonly voice: string;
}

/** What saying something of a session needs. */
export interface Speaking {
  readonly words: SessionWords;
  readonly text: (phase: Phase) => PhaseText;
  readonly items: readonly PlannedItem[];
  /** Every step waits, so that there is always time to say it all. */
  readonly untimed?: boolean;
  /** 1, the usual pace of a voice, where it is absent. */
  readonly voiceRate?: number;
}

/** The same for ear and screen reader. */
export function both(text: string): Announcement {
  return { live: text, voice: text };
}

/** Sentences one after the other; what is empty is left out. */
export function sentences(...parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
