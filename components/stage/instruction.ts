import type { SessionWords } from '../../content/words/en-session.ts';
import type { SessionGlance } from '../../domain/session/glance.ts';
import type { Phase } from '../../domain/session/phase.ts';
import type { PhaseText } from './phase-text.ts';

/** One line stays for this long at least, so that it can be read between two breaths. */
const lineMs = 8_000;

/**
 * The one line that says what to do now. A long hold begins with its cue and goes on with what to
 * attend to and what it should feel like, a line at a time.
 */
export function instructionOf(
  { phase, phaseElapsedMs }: Pick<SessionGlance, 'phase' | 'phaseElapsedMs'>,
  text: PhaseText,
  words: SessionWords,
): string {
  if (!phase) return text.cues.done;
  const lines = linesOf(phase, text, words);
  const index = Math.floor(phaseElapsedMs / lineMs);
  return lines[index % lines.length] ?? '';
}

function linesOf(phase: Phase, { cues, steps, feel }: PhaseText, words: SessionWords): string[] {
  switch (phase.kind) {
    case 'get-ready':
    case 'next-movement':
      return [cues['get-ready']];
    case 'switch':
      return [cues.switch ?? words.phases.switch];
    case 'rest':
    case 'move-in':
    case 'return':
      return [cues[phase.kind]];
    case 'hold':
      return [cues.hold, ...steps.hold, feel];
    case 'flow':
      return [cues.hold, ...repetitionLines(cues), ...steps.hold, feel];
    case 'repetition-out':
    case 'repetition-pause':
      return [cues['repetition-out'] ?? cues['move-in']];
    case 'repetition-back':
      return [cues['repetition-back'] ?? cues.return];
    case 'repetitions': {
      const lines = repetitionLines(cues);
      return [...(lines.length > 0 ? lines : [cues['move-in'], cues.return]), ...steps.hold];
    }
  }
}

function repetitionLines(cues: PhaseText['cues']): string[] {
  return [cues['repetition-out'], cues['repetition-back']].filter((cue) => cue !== undefined);
}
