import type { Phase } from '../../domain/session/phase.ts';
import type { PhaseText } from './phase-text.ts';
import { type Announcement, both, type Speaking, sentences } from './speaking.ts';

/** Sets from this many on are told when they are half over. */
const manyRepetitions = 10;
/** In a quick tempo a voice counts aloud only every so many. */
const quickCount = 5;
/** A voice at its usual pace, without the pause after a sentence. */
const msAWord = 350;
/** A last word that the next cue cuts off is still understood. */
const mostOver = 1.15;

/**
 * What is said in a part of a repetition. There and back are taught once in the live region; the
 * voice repeats the second and then only counts: always the number of the one that begins. Where the tempo is quicker than the words, both
 * ways are taught together at the beginning.
 */
export function announceRepetition(phase: Phase, speaking: Speaking): Announcement | null {
  const [wayOut, wayBack] = wayAndBack(speaking.text(phase));
  const { repetition, repetitionOf } = phase;
  const { spoken } = speaking.words;
  const out = phase.kind === 'repetition-out';
  const cue = out ? wayOut : wayBack;
  if (phase.kind === 'repetition-pause') return null;
  const quick = isQuick(phase, speaking);
  if (repetition === 1) {
    if (!out) return quick ? null : both(cue);
    return both(sentences(cue, quick && wayBack));
  }
  if (!out) return repetition === 2 && !quick ? { live: '', voice: cue } : null;
  if (repetition === repetitionOf) return both(spoken.last(repetition));
  const half = Math.floor(repetitionOf / 2);
  if (repetitionOf >= manyRepetitions && repetition === half + 1) {
    return both(spoken.halfOfCount(repetition));
  }
  if (repetition === 2 && !quick) {
    return { live: '', voice: sentences(spoken.number(repetition), cue) };
  }
  return !quick || repetition % quickCount === 0 ? { live: '', voice: String(repetition) } : null;
}

/** What is usually held is repeated by moving in and coming back. */
export function wayAndBack({ cues }: PhaseText): readonly [way: string, back: string] {
  return [cues['repetition-out'] ?? cues['move-in'], cues['repetition-back'] ?? cues.return];
}

/** Whether a repetition is over before the words for both ways are. */
function isQuick(phase: Phase, speaking: Speaking): boolean {
  const tempo = speaking.items[phase.itemIndex]?.tempo;
  const { outSeconds, pauseSeconds, backSeconds } = tempo?.repetition ?? {
    outSeconds: tempo?.moveInSeconds ?? 0,
    pauseSeconds: 0,
    backSeconds: tempo?.returnSeconds ?? 0,
  };
  const partSeconds = phase.kind === 'repetition-out' ? outSeconds : backSeconds;
  if (partSeconds <= 0) return false;
  // The session's speed is in the phase and not in the tempo.
  const repetitionMs = (phase.durationMs * (outSeconds + pauseSeconds + backSeconds)) / partSeconds;
  const words = sentences(...wayAndBack(speaking.text(phase))).split(' ').length;
  return (words * msAWord) / (speaking.voiceRate ?? 1) > repetitionMs * mostOver;
}
