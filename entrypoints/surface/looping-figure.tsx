import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FigureLook } from '../../components/figure/look.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import type { MovementId, Side } from '../../domain/movement/movement.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { figureOf } from './figure-of.ts';
import { prefersReducedMotion } from './reduced-motion.ts';

interface Drawing {
  readonly movement: FigureMovement;
  readonly Figure: typeof import('../../components/figure/figure.tsx').Figure;
  readonly demonstrationAt: typeof import('../../components/figure/demonstration.ts').demonstrationAt;
}

/** A movement shown over and over; it can be turned. Its code comes after the first paint. */
export function LoopingFigure(props: {
  readonly movementId: MovementId;
  readonly side: Side | null;
  readonly look: FigureLook;
  readonly label: string;
  readonly settings: Settings;
}) {
  const { movementId, side } = props;
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  useEffect(() => {
    void loadDrawing(movementId, null).then(setDrawing, () => setDrawing(null));
  }, [movementId]);
  const beganAt = useMemo(() => performance.now(), [movementId, side]);
  if (!drawing) return <div class="figure-place" />;
  const { Figure, movement, demonstrationAt } = drawing;
  const choice = side ? { side } : {};
  return (
    <Figure
      key={`${movementId} ${side}`}
      movement={movement}
      getMoment={() => demonstrationAt(movement, choice, performance.now() - beganAt)}
      look={props.look}
      label={props.label}
      reducedMotion={prefersReducedMotion(props.settings)}
      interactive
    />
  );
}

export async function loadDrawing(id: MovementId, plan: Plan | null): Promise<Drawing> {
  const [{ Figure }, { demonstrationAt }, movement] = await Promise.all([
    import('../../components/figure/figure.tsx'),
    import('../../components/figure/demonstration.ts'),
    figureOf(id, plan),
  ]);
  return { movement, Figure, demonstrationAt };
}
