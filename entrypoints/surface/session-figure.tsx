import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { lookOfDay } from '../../components/figure/look.ts';
import { figureMoment } from '../../components/stage/figure-moment.ts';
import type { SessionGlance } from '../../domain/session/glance.ts';
import type { SessionState } from '../../domain/session/session-state.ts';
import { loadDrawing } from './looping-figure.tsx';
import type { PageState } from './page-state.ts';
import { movementName } from './planned.ts';
import { prefersReducedMotion } from './reduced-motion.ts';

type Drawing = Awaited<ReturnType<typeof loadDrawing>>;

/** The figure of a session: what moves is what the person should do now. */
export function SessionFigure(props: {
  readonly view: ReadonlySignal<SessionGlance>;
  readonly session: ReadonlySignal<SessionState>;
  readonly state: PageState;
}) {
  const { view, session, state } = props;
  const { items, options } = session.value.plan;
  const movementId = (items[view.value.phase?.itemIndex ?? items.length - 1] ?? items[0])
    ?.movementId;
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  useEffect(() => {
    if (movementId)
      void loadDrawing(movementId, state.plan.peek()).then(setDrawing, () => setDrawing(null));
  }, [movementId]);
  if (!drawing || drawing.movement.id !== movementId) return <div class="figure-place" />;
  const { Figure, movement } = drawing;
  return (
    <Figure
      key={movement.id}
      movement={movement}
      getMoment={() => figureMoment(view.peek(), items, options, movement)}
      look={lookOfDay(state.settings.value.figure, session.peek().startedOn.day)}
      label={movementName(movement.id, state.plan.value)}
      reducedMotion={prefersReducedMotion(state.settings.value)}
      interactive
    />
  );
}
