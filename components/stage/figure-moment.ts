import type { FigureMoment } from '../../domain/figure/pose-at.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import type { SessionGlance } from '../../domain/session/glance.ts';
import type { Phase } from '../../domain/session/phase.ts';
import type { PlannedItem, SessionOptions } from '../../domain/session/plan.ts';
import { breathMs } from '../../domain/session/plan.ts';

/** The breath sinks to nothing over this long, so that the next phase begins breathed out. */
const breathEndsMs = 1_500;

type Motion = Pick<FigureMoment, 'phase' | 'progress'>;

/** What the figure of a movement does while a session stands like this. */
export function figureMoment(
  now: SessionGlance,
  items: readonly PlannedItem[],
  options: SessionOptions,
  drawn: Pick<FigureMovement, 'tracks' | 'variants'>,
): FigureMoment {
  const { phase } = now;
  const last = items[items.length - 1];
  if (!phase) return { phase: 'done', progress: 1, ...(last && variantOf(last.variantId)) };
  const item = items[phase.itemIndex];
  const motion = motionOf(now, phase, loopMs(item, options));
  const { out, flow } = { ...drawn.tracks, ...drawn.variants?.[phase.variantId ?? '']?.tracks };
  const isRepeatedHold = item?.dose.repetitions !== undefined && !out && !flow;
  return {
    ...sideOf(phase),
    ...variantOf(phase.variantId),
    ...(isRepeatedHold ? repeatedHold(motion, phase, options) : motion),
    breath: breathOf(now),
  };
}

function variantOf(variantId: Phase['variantId']): Pick<FigureMoment, 'variant'> {
  return variantId === null ? {} : { variant: variantId };
}

/** While changing sides, both the session and the figure name the side to come. */
function sideOf({ side }: Phase): Pick<FigureMoment, 'side'> {
  return side ? { side } : {};
}

/**
 * What is only drawn held is repeated by moving in and coming back. One has moved in before the
 * first time, and has come back after the last.
 */
function repeatedHold(motion: Motion, { repetition }: Phase, { untimed }: SessionOptions): Motion {
  const { phase, progress } = motion;
  switch (phase) {
    case 'repetition-out':
      return { phase: 'move-in', progress: repetition > 1 ? progress : 1 };
    case 'repetition-back':
      return { phase: 'return', progress };
    case 'flow':
      return progress < 0.5
        ? { phase: 'return', progress: 2 * progress }
        : { phase: 'move-in', progress: 2 * progress - 1 };
    case 'return':
      return untimed ? motion : { phase, progress: 1 };
    default:
      return motion;
  }
}

function motionOf(now: SessionGlance, { kind }: Phase, oneLoopMs: number): Motion {
  switch (kind) {
    case 'next-movement':
      return { phase: 'get-ready', progress: now.phaseProgress };
    case 'repetitions':
      return { phase: 'flow', progress: (now.phaseElapsedMs / oneLoopMs) % 1 };
    case 'flow': {
      // Whole loops only, so that coming back begins where the flow ends.
      const lengthMs = now.phaseElapsedMs + now.remainingMs;
      const loops = Math.max(1, Math.round(lengthMs / oneLoopMs));
      return { phase: 'flow', progress: (now.phaseProgress * loops) % 1 };
    }
    default:
      return { phase: kind, progress: now.phaseProgress };
  }
}

/** One loop of a flow: a repetition where there is a tempo for it, otherwise a breath. */
function loopMs(item: PlannedItem | undefined, options: SessionOptions): number {
  const repetition = item?.tempo.repetition;
  if (!repetition) return breathMs(options);
  const { outSeconds, pauseSeconds, backSeconds } = repetition;
  return (outSeconds + pauseSeconds + backSeconds) * 1_000 * (100 / options.speedPercent);
}

function breathOf({ breath, remainingMs, waiting }: SessionGlance): number {
  if (!breath) return 0;
  const eased = (1 - Math.cos(Math.PI * breath.progress)) / 2;
  const fullness = breath.direction === 'in' ? eased : 1 - eased;
  return waiting ? fullness : fullness * Math.min(1, remainingMs / breathEndsMs);
}
