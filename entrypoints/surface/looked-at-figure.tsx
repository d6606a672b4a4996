import { useEffect, useRef, useState } from 'preact/hooks';
import type { FigureLook } from '../../components/figure/look.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { StillSlot } from './figure-slot.tsx';
import { LoopingFigure } from './looping-figure.tsx';
import { prefersReducedMotion } from './reduced-motion.ts';

/**
 * A still that moves while it is looked at: while the pointer is on it or its link has the focus.
 * Stills are drawn only once they come near the screen.
 */
export function LookedAtFigure(props: {
  readonly movementId: MovementId;
  readonly look: FigureLook;
  readonly settings: Settings;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  const [lookedAt, setLookedAt] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setNear(true);
      },
      { rootMargin: '300px' },
    );
    observer.observe(element);
    const target = element.closest('a') ?? element;
    const look = () => setLookedAt(true);
    const leave = () => setLookedAt(false);
    const listeners = [
      ['pointerenter', look],
      ['pointerleave', leave],
      ['focus', look],
      ['blur', leave],
    ] as const;
    for (const [type, listener] of listeners) target.addEventListener(type, listener);
    return () => {
      observer.disconnect();
      for (const [type, listener] of listeners) target.removeEventListener(type, listener);
    };
  }, []);
  const moves = lookedAt && !prefersReducedMotion(props.settings);
  return (
    <div class="looked-at" ref={place}>
      {!near && <div class="figure-place" />}
      {near && !moves && <StillSlot movementId={props.movementId} look={props.look} />}
      {near && moves && <LoopingFigure {...props} side={null} label="" />}
    </div>
  );
}
