import type { ComponentChildren } from 'preact';
import type { ClockReading } from '../../domain/clock/types.ts';
import type { SetMinutes } from '../../domain/session/compose-set.ts';
import type { TimeZone } from '../../domain/time/epoch.ts';
import type { PageAddresses } from '../links/page-links.tsx';
import type { ShownSuggestion } from '../suggestion/shown-suggestion.ts';

export type PauseChoice = '30-minutes' | '1-hour' | 'until-tomorrow';

/** What today amounts to so far. */
export interface TodaySummary {
  readonly sittingMs: number;
  readonly breaksTaken: number;
  readonly breaksOffered: number;
  /** How far a plan from a professional has got today. */
  readonly plan?: { readonly done: number; readonly wanted: number } | null;
}

export interface PopupProps {
  readonly reading: ClockReading;
  readonly zone: TimeZone;
  readonly sitLimitMs: number;
  /** The pause goes past the end of today, so its end is said as "tomorrow". */
  readonly pausedUntilTomorrow?: boolean;
  /** Null: nothing fits places and equipment. */
  readonly suggestion: ShownSuggestion | null;
  readonly today: TodaySummary;
  /** A session that was left in the middle and can go on. */
  readonly resumable: { readonly name: string } | null;
  readonly notices?: ComponentChildren;
  readonly links: PageAddresses;
  /** The figure of the suggested stretch. */
  readonly figure?: ComponentChildren;
  /** What is asked and can be said of this moment; comes a little after everything else. */
  readonly notes?: ComponentChildren;
  /** The running session, in place of everything else. */
  readonly stage?: ComponentChildren;
  /** Single-key shortcuts; on unless false. */
  readonly shortcuts?: boolean;
  readonly onStart: () => void;
  /** Absent: short sets are not offered. */
  readonly onStartSet?: (minutes: SetMinutes) => void;
  readonly onAnother: () => void;
  readonly onSnooze: (minutes: 5 | 10) => void;
  readonly onCall: (inCall: boolean) => void;
  readonly onPause: (choice: PauseChoice) => void;
  readonly onResumeReminders: () => void;
  readonly onGotUp: () => void;
  readonly onResumeSession: () => void;
  readonly onLeaveSession: () => void;
}

/** What the popup is about now: one main action belongs to each. */
export type PopupMode = 'resume' | ClockReading['tone'];

/** An open session goes before everything else; otherwise the clock's own tone decides. */
export function popupMode(props: Pick<PopupProps, 'reading' | 'resumable'>): PopupMode {
  return props.resumable ? 'resume' : props.reading.tone;
}
