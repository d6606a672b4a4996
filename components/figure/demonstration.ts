import type { FigureMoment } from '../../domain/figure/pose-at.ts';
import { type FigureChoice, resolveFigure } from '../../domain/figure/resolve.ts';
import type { FigureMovement, FigurePhase } from '../../domain/figure/sequence.ts';

/** The phases in which a movement's figure moves or holds, in the order of a session. */
export function phasesOf(movement: FigureMovement, choice: FigureChoice = {}): FigurePhase[] {
  const { out, flow } = resolveFigure(movement, choice).tracks;
  const middle: FigurePhase[] = out
    ? ['repetition-out', 'repetition-pause', 'repetition-back']
    : flow
      ? ['flow']
      : ['hold'];
  return ['move-in', ...middle, 'return'];
}

/** How long each phase is shown, ms: long enough to follow, short enough to wait for the next. */
const shownMs: Partial<Record<FigurePhase, number>> = {
  'move-in': 3000,
  hold: 3500,
  return: 3000,
  'repetition-out': 2000,
  'repetition-pause': 700,
  'repetition-back': 2000,
  flow: 6000,
};
const restMs = 900;
const breathMs = 4000;

/**
 * One go of a movement over and over, for whoever looks at it without doing it.
 *
 * @param elapsedMs since the demonstration began
 */
export function demonstrationAt(
  movement: FigureMovement,
  choice: FigureChoice,
  elapsedMs: number,
): FigureMoment {
  const phases = phasesOf(movement, choice);
  const lengths = phases.map((phase) => shownMs[phase] ?? 2000);
  const loopMs = lengths.reduce((sum, length) => sum + length, restMs);
  const breath = 0.5 - 0.5 * Math.cos((2 * Math.PI * elapsedMs) / breathMs);
  let left = elapsedMs % loopMs;
  for (const [i, phase] of phases.entries()) {
    const length = lengths[i]!;
    if (left < length) return { ...choice, phase, progress: left / length, breath };
    left -= length;
  }
  return { ...choice, phase: 'rest', progress: left / restMs, breath };
}
