import type { SessionWords } from '../../content/words/en-session.ts';
import { spokenSeconds } from '../../content/words/movements/spoken-setup.ts';
import type { SessionGlance } from '../../domain/session/glance.ts';
import type { Phase } from '../../domain/session/phase.ts';
import { announceRepetition } from './announce-repetition.ts';
import { doseInWords } from './dose-in-words.ts';
import { type Announcement, both, type Speaking, sentences } from './speaking.ts';

/** Holds and flows from this length on are told when they are half over. */
const longMs = 20_000;
/** From this length on there is room in a quarter to say what it should feel like. */
const roomyMs = 30_000;

/**
 * What is to be said between two looks at a session: phase changes and the halves of long holds,
 * never seconds. In a long hold it also says, the first time on each side, what it should feel
 * like and when to stop, as far as there is time for it.
 */
export function announce(
  before: SessionGlance | null,
  now: SessionGlance,
  speaking: Speaking,
): Announcement | null {
  if (!now.phase) {
    return before?.phase ? both(speaking.text(before.phase).cues.done) : null;
  }
  if (now.phaseIndex !== before?.phaseIndex) return atEntry(before, now, now.phase, speaking);
  if (isLongWork(now, longMs) && passes(0.5, before, now)) {
    return both(speaking.words.spoken.halfway(leftOf(now.phase, now, speaking.words)));
  }
  if (isLongWork(now, roomyMs) && isFirstGo(now.phase)) {
    const { steps, feel, stopIf } = speaking.text(now.phase);
    if (passes(0.25, before, now)) return inAQuarter([feel, ...steps.hold], now, speaking);
    if (passes(0.75, before, now)) return inAQuarter([stopIf], now, speaking);
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

function atEntry(
  before: SessionGlance | null,
  now: SessionGlance,
  phase: Phase,
  speaking: Speaking,
): Announcement | null {
  const { spoken } = speaking.words;
  const { cues, steps } = speaking.text(phase);
  switch (phase.kind) {
    case 'get-ready':
    case 'next-movement':
      return both(introductionOf(phase, speaking));
    case 'switch':
      return both(
        sentences(
          cues.switch ?? speaking.words.phases.switch,
          phase.ifRequired && spoken.sideIfRequired,
        ),
      );
    case 'rest':
      // The count belongs here: moving in is too short for it.
      return both(
        sentences(
          spoken.rest(Math.round(phase.durationMs / 1_000)),
          cues.rest,
          countOf(phase, speaking),
        ),
      );
    case 'move-in':
      return both(isTaught(before, phase, speaking) ? sentences(...steps.moveIn) : cues['move-in']);
    case 'return':
      return both(cues.return);
    case 'hold':
      return both(sentences(cues.hold, `${leftOf(phase, now, speaking.words)}.`));
    case 'flow': {
      const wayAndBack = isFirstGo(phase) ? [cues['repetition-out'], cues['repetition-back']] : [];
      return both(sentences(cues.hold, ...wayAndBack, `${leftOf(phase, now, speaking.words)}.`));
    }
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
      return announceRepetition(phase, speaking);
  }
}

/** "Set 2 of 3. Number 1 of 2." where there are several; nothing for a movement done once. */
function countOf(phase: Phase, { words }: Speaking): string {
  const set = phase.setOf > 1 ? words.spoken.set(phase.set, phase.setOf) : '';
  const several = phase.repetitionOf > 1 && phase.repetition > 1;
  return sentences(set, several ? words.spoken.go(phase.repetition, phase.repetitionOf) : '');
}

/** The first hold or flow of a side. */
function isFirstGo(phase: Phase): boolean {
  return phase.set === 1 && phase.repetition === 1;
}

/**
 * Whether moving in is told step by step: the first time, right after setting up, where there is
 * time for it. Later, and on the other side, the cue is enough.
 */
function isTaught(before: SessionGlance | null, phase: Phase, speaking: Speaking): boolean {
  const { untimed, voiceRate } = speaking;
  const kind = before?.phase?.kind;
  const comesFromSetup = kind === undefined || kind === 'get-ready' || kind === 'next-movement';
  const neededMs = spokenSeconds(speaking.text(phase).steps.moveIn, voiceRate) * 1_000;
  return comesFromSetup && isFirstGo(phase) && (untimed === true || phase.durationMs >= neededMs);
}

function isLongWork(now: SessionGlance, leastMs: number): boolean {
  const kind = now.phase?.kind;
  return (
    (kind === 'hold' || kind === 'flow') &&
    now.phaseElapsedMs + now.remainingMs >= leastMs &&
    now.remainingMs > 0
  );
}

function passes(share: number, before: SessionGlance, now: SessionGlance): boolean {
  return before.phaseProgress < share && now.phaseProgress >= share;
}

/** As many of the lines, in their order, as a quarter of this phase has room for. */
function inAQuarter(
  lines: readonly string[],
  now: SessionGlance,
  { voiceRate }: Speaking,
): Announcement | null {
  const roomSeconds = (now.phaseElapsedMs + now.remainingMs) / 4_000;
  const said: string[] = [];
  for (const line of lines) {
    if (spokenSeconds([...said, line], voiceRate) <= roomSeconds) said.push(line);
  }
  return said.length > 0 ? both(sentences(...said)) : null;
}

/** What is left of a hold, in what it is counted in: "20 seconds", "3 breaths". */
function leftOf(phase: Phase, now: SessionGlance, { spoken }: SessionWords): string {
  return phase.holdUnit === 'breaths' && now.breath
    ? spoken.breaths(now.breath.breathsLeft)
    : spoken.seconds(Math.round(now.remainingMs / 1_000));
}
