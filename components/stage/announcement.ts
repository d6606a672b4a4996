import type { SessionWords } from '../../content/words/en-session.ts';
import type { SessionGlance } from '../../domain/session/glance.ts';
import type { Phase } from '../../domain/session/phase.ts';
import type { PlannedItem } from '../../domain/session/plan.ts';
import { doseInWords } from './dose-in-words.ts';
import type { PhaseText } from './phase-text.ts';

/** What is said at a moment. Empty: nothing. */
export interface Announcement {
  /** For the screen reader's live region. */
  readonly live: string;
  /** For the browser's voice. */
  readonly voice: string;
}

export interface Speaking {
  readonly words: SessionWords;
  readonly text: (phase: Phase) => PhaseText;
  readonly items: readonly PlannedItem[];
}

/** Holds and flows from this length on are told when they are half over. */
const longMs = 20_000;

/**
 * What is to be said between two looks at a session: phase changes and the halves of long holds,
 * never seconds. Repetitions are taught once in the live region; the voice repeats the second and
 * then only counts.
 */
export function announce(
  before: SessionGlance | null,
  now: SessionGlance,
  speaking: Speaking,
): Announcement | null {
  if (!now.phase) {
    return before?.phase ? both(speaking.text(before.phase).cues.done) : null;
  }
  if (now.phaseIndex !== before?.phaseIndex) return atEntry(now.phase, now, speaking);
  if (isHalf(before, now)) {
    return both(speaking.words.spoken.halfway(leftOf(now.phase, now, speaking.words)));
  }
  if (now.waiting && !before.waiting) return both(speaking.words.spoken.waiting);
  return null;
}

/** How a movement is introduced: its name, its dose and how to get into the first position. */
export function introductionOf(phase: Phase, { words, text, items }: Speaking): string {
  const { name, steps } = text(phase);
  const item = items[phase.itemIndex];
  const sentence = sentences(
    `${name}.`,
    phase.side && words.spoken.side(words.sides[phase.side], item?.sides === 'both'),
    item && `${doseInWords(item, words)}.`,
  );
  const opening = phase.itemIndex > 0 ? words.spoken.nextMovement(sentence) : sentence;
  return sentences(opening, ...steps.setup);
}

function atEntry(phase: Phase, now: SessionGlance, speaking: Speaking): Announcement | null {
  const { spoken } = speaking.words;
  const { cues } = speaking.text(phase);
  switch (phase.kind) {
    case 'get-ready':
    case 'next-movement':
      return both(introductionOf(phase, speaking));
    case 'switch':
      return both(cues.switch ?? speaking.words.phases.switch);
    case 'rest':
      return both(sentences(spoken.rest(Math.round(phase.durationMs / 1_000)), cues.rest));
    case 'move-in':
      return both(sentences(countOf(phase, speaking), cues['move-in']));
    case 'return':
      return both(cues.return);
    case 'hold':
    case 'flow':
      return both(sentences(cues.hold, `${leftOf(phase, now, speaking.words)}.`));
    case 'repetitions':
      return both(
        sentences(
          `${spoken.repeat(phase.repetitionOf)}.`,
          cues['repetition-out'],
          cues['repetition-back'],
          spoken.waiting,
        ),
      );
    default:
      return ofRepetition(phase, speaking);
  }
}

function ofRepetition(phase: Phase, { words, text }: Speaking): Announcement | null {
  const { cues } = text(phase);
  const { repetition, repetitionOf } = phase;
  const out = phase.kind === 'repetition-out';
  const cue = out ? cues['repetition-out'] : cues['repetition-back'];
  if (phase.kind === 'repetition-pause' || cue === undefined) return null;
  if (repetition === 1) {
    return both(out ? sentences(`${words.spoken.repeat(repetitionOf)}.`, cue) : cue);
  }
  if (out && repetition === repetitionOf) return both(words.spoken.last);
  if (repetition === 2) return { live: '', voice: cue };
  return out ? { live: '', voice: String(repetition) } : null;
}

/** "Set 2 of 3. Number 1 of 2." where there are several; nothing for a movement done once. */
function countOf(phase: Phase, { words }: Speaking): string {
  const set = phase.setOf > 1 ? words.spoken.set(phase.set, phase.setOf) : '';
  const several = phase.repetitionOf > 1 && phase.repetition > 1;
  return sentences(set, several ? words.spoken.go(phase.repetition, phase.repetitionOf) : '');
}

function isHalf(before: SessionGlance, now: SessionGlance): boolean {
  const kind = now.phase?.kind;
  const lengthMs = now.phaseElapsedMs + now.remainingMs;
  return (
    (kind === 'hold' || kind === 'flow') &&
    lengthMs >= longMs &&
    before.phaseProgress < 0.5 &&
    now.phaseProgress >= 0.5 &&
    now.remainingMs > 0
  );
}

/** What is left of a hold, in what it is counted in: "20 seconds", "3 breaths". */
function leftOf(phase: Phase, now: SessionGlance, { spoken }: SessionWords): string {
  return phase.holdUnit === 'breaths' && now.breath
    ? spoken.breaths(now.breath.breathsLeft)
    : spoken.seconds(Math.round(now.remainingMs / 1_000));
}

function both(text: string): Announcement {
  return { live: text, voice: text };
}

function sentences(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
