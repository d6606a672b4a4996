import type { SessionWords } from '../../content/words/en-session.ts';
import { spokenSeconds } from '../../content/words/movements/spoken-setup.ts';
import { restSecondsOf } from '../../domain/movement/estimate.ts';
import type { SessionGlance } from '../../domain/session/glance.ts';
import type { Phase, PhaseKind } from '../../domain/session/phase.ts';
import { announceRepetition, wayAndBack } from './announce-repetition.ts';
import { doseInWords } from './dose-in-words.ts';
import { type Announcement, both, type Speaking, sentences } from './speaking.ts';

/** Holds and flows from this length on are told when they are half over. */
const longMs = 20_000;
/** From this length on there is room in a quarter to say what it should feel like. */
const roomyMs = 30_000;
/** A rest that is meant to be at least this long is told in seconds. */
const longRestSeconds = 10;
const preparations: ReadonlySet<PhaseKind> = new Set(['get-ready', 'next-movement', 'switch']);

/**
 * What is to be said between two looks at a session: phase changes and the halves of long holds,
 * never seconds. In a long hold it also says, the first time on each side, what it should feel
 * like, as far as there is time for it.
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
    const { steps, feel } = speaking.text(now.phase);
    if (passes(0.25, before, now)) return inAQuarter([feel, ...steps.hold], now, speaking);
  }
  if (now.waiting && !before.waiting) return both(speaking.words.spoken.waiting);
  return null;
}

/**
 * How a movement is introduced: its name, its dose, how to get into the first position and when to
 * stop, which nobody should hear only when it hurts already.
 */
export function introductionOf(phase: Phase, { words, text, items }: Speaking): string {
  const { name, steps, stopIf, sideName } = text(phase);
  const item = items[phase.itemIndex];
  const sentence = sentences(
    `${name}.`,
    phase.side &&
      words.spoken.side(
        sideName ?? words.spoken.sideName(words.sides[phase.side]),
        item?.sides === 'both',
      ),
    item && `${doseInWords(item, words)}.`,
  );
  const opening = phase.itemIndex > 0 ? words.spoken.nextMovement(sentence) : sentence;
  return sentences(opening, ...steps.setup, stopIf);
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
          phase.ifRequired && spoken.sideIfRequired,
          toldIn(phase, steps.switch, speaking) ?? cues.switch ?? speaking.words.phases.switch,
        ),
      );
    case 'rest':
      // The count belongs here: moving in is too short for it.
      return both(
        sentences(
          isRealRest(phase, speaking) && !now.waiting
            ? spoken.restFor(Math.round(now.remainingMs / 1_000))
            : spoken.rest,
          toldIn(phase, steps.rest, speaking) ?? cues.rest,
          countOf(phase, speaking),
        ),
      );
    case 'move-in':
      return both(
        sentences(
          (isFirstGo(phase)
            ? comesFromSetup(before) && toldIn(phase, steps.moveIn, speaking)
            : toldIn(phase, steps.again, speaking)) || cues['move-in'],
          repetitionsOf(phase, speaking),
        ),
      );
    case 'return':
      return both((isFirstGo(phase) && toldIn(phase, steps.return, speaking)) || cues.return);
    case 'hold':
      return both(
        sentences(
          cues.hold,
          `${leftOf(phase, now, speaking.words)}.`,
          isFirstGo(phase) && paceOf(phase, speaking),
        ),
      );
    case 'flow': {
      const wayAndBack = isFirstGo(phase) ? [cues['repetition-out'], cues['repetition-back']] : [];
      const left = spoken.keepMoving(leftOf(phase, now, speaking.words));
      return both(sentences(cues.hold, ...wayAndBack, left));
    }
    case 'repetitions':
      return both(
        sentences(
          `${spoken.repeat(phase.repetitionOf)}.`,
          ...wayAndBack(speaking.text(phase)),
          spoken.waiting,
        ),
      );
    default:
      return announceRepetition(phase, speaking);
  }
}

/** "Next: set 2 of 3." where there are several; nothing for a movement done once. */
function countOf(phase: Phase, { words }: Speaking): string {
  const set = phase.setOf > 1 ? words.spoken.set(phase.set, phase.setOf) : '';
  const several = phase.repetitionOf > 1 && phase.repetition > 1;
  return sentences(set, several ? words.spoken.go(phase.repetition, phase.repetitionOf) : '');
}

/** Whether a rest is there to rest, and not only for as long as its words take. */
function isRealRest(phase: Phase, { items }: Speaking): boolean {
  const tempo = items[phase.itemIndex]?.tempo;
  return tempo !== undefined && restSecondsOf(tempo) >= longRestSeconds;
}

/** The first hold or flow of a side. */
function isFirstGo(phase: Phase): boolean {
  return phase.set === 1 && phase.repetition === 1;
}

/** Moving in is told step by step right after setting up or changing sides; later the cue is enough. */
function comesFromSetup(before: SessionGlance | null): boolean {
  const kind = before?.phase?.kind;
  return kind === undefined || preparations.has(kind);
}

/** The steps, where the phase is long enough to say them all. */
function toldIn(
  phase: Phase,
  steps: readonly string[] | undefined,
  { untimed, voiceRate }: Speaking,
): string | null {
  if (!steps || steps.length === 0) return null;
  const neededMs = spokenSeconds(steps, voiceRate) * 1_000;
  return untimed === true || phase.durationMs >= neededMs ? sentences(...steps) : null;
}

/** "10 times." before the first of them, which begins with its own breath. */
function repetitionsOf(phase: Phase, { items, words, untimed }: Speaking): string | null {
  const repetitions = items[phase.itemIndex]?.dose.repetitions;
  return repetitions === undefined || untimed ? null : `${words.spoken.repeat(repetitions)}.`;
}

/** How long one breath of a hold of breaths lasts. */
function paceOf(phase: Phase, { items, words }: Speaking): string | null {
  const breaths = items[phase.itemIndex]?.dose.holdBreaths;
  if (phase.holdUnit !== 'breaths' || !breaths) return null;
  return words.spoken.breathPace(Math.round(phase.durationMs / breaths / 1_000));
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
