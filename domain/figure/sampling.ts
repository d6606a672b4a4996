/** Every moment of a movement that a check has to look at. */
import type { Side, VariantId } from '../movement/movement.ts';
import { otherSide } from './mirror.ts';
import type { FigureMoment } from './pose-at.ts';
import { resolveFigure } from './resolve.ts';
import type { FigureMovement, FigurePhase, Tracks } from './sequence.ts';

/** The phases the data draws, in the order a session walks through them, each leading on. */
export const drawnPhases = ({ out, flow, hold }: Tracks): readonly FigurePhase[] => [
  'get-ready',
  'move-in',
  ...(hold ? (['hold'] as const) : []),
  ...(out ? (['repetition-out', 'repetition-pause', 'repetition-back'] as const) : []),
  ...(flow ? (['flow'] as const) : []),
  'return',
  'rest',
];

export interface Run {
  readonly side: Side | undefined;
  readonly variant: VariantId | undefined;
}

/** Both sides where there are sides, each variant and none. */
export const runsOf = (movement: FigureMovement): readonly Run[] => {
  const sides = movement.side ? [movement.side, otherSide(movement.side)] : [undefined];
  const variants = [undefined, ...Object.keys(movement.variants ?? {})];
  return variants.flatMap((variant) => sides.map((side) => ({ side, variant })));
};

const STILL: ReadonlySet<FigurePhase> = new Set(['get-ready', 'rest', 'repetition-pause']);

/**
 * The moments of one run, `framesPerSecond` of each phase of `secondsPerPhase`, with a breath
 * going in and out; the switch to the other side comes last.
 */
export const momentsOf = (
  movement: FigureMovement,
  { side, variant }: Run,
  framesPerSecond = 60,
  secondsPerPhase = 2,
): readonly FigureMoment[] => {
  const choice = { ...(side && { side }), ...(variant && { variant }) };
  const { tracks } = resolveFigure(movement, choice);
  const frames = framesPerSecond * secondsPerPhase;
  const moments: FigureMoment[] = [];
  const put = (phase: FigurePhase, on: typeof choice): void => {
    const still = STILL.has(phase) && !(phase === 'rest' && tracks.rest);
    const count = still ? 4 : frames;
    for (let i = 0; i <= count; i++) {
      const breath = phase === 'hold' ? 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / count) : 0;
      moments.push({ ...on, phase, progress: i / count, breath });
    }
  };
  const phases = drawnPhases(tracks);
  // A switch follows upon a return, so that a rest that leads back to the start comes before.
  const restFirst = side && tracks.rest;
  if (restFirst) put('rest', choice);
  for (const phase of phases) if (phase !== 'rest' || !restFirst) put(phase, choice);
  if (side) put('switch', { ...choice, side: otherSide(side) });
  return moments;
};
