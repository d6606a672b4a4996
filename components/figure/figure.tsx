import './figure.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FigureMoment } from '../../domain/figure/pose-at.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import type { KeyPoses } from './key-poses.tsx';
import { loadProps } from './load-props.ts';
import { defaultLook, type FigureLook } from './look.ts';
import { FigurePlayer } from './player.ts';
import { useSeen } from './use-seen.ts';
import { useTurn } from './use-turn.ts';

export interface FigureProps {
  readonly movement: FigureMovement;
  /** What the session clock says; asked once a frame while the figure is seen. */
  readonly getMoment: () => FigureMoment;
  readonly look?: FigureLook | undefined;
  /** What is shown, for those who do not see it. */
  readonly label: string;
  /** Still key poses, numbered, with an arrow from one to the next, instead of movement. */
  readonly reducedMotion?: boolean | undefined;
  /** Whether a drag or the arrow keys turn the camera, and a double click turns it back. */
  readonly interactive?: boolean | undefined;
}

/** A movement as the session's clock has it. Off screen or in a hidden tab it costs nothing. */
export function Figure(props: FigureProps) {
  return props.reducedMotion ? <StillFigure {...props} /> : <MovingFigure {...props} />;
}

/** Comes in a chunk of its own: most people see the figure move. */
function StillFigure({ movement, getMoment, look, label }: FigureProps) {
  const [Poses, setPoses] = useState<typeof KeyPoses | null>(null);
  useEffect(() => {
    let wanted = true;
    import('./key-poses.tsx').then((it) => wanted && setPoses(() => it.KeyPoses));
    return () => {
      wanted = false;
    };
  }, []);
  if (!Poses) return <div class="figure-poses" role="img" aria-label={label} />;
  const { side, variant } = getMoment();
  return <Poses movement={movement} side={side} variant={variant} look={look} label={label} />;
}

function MovingFigure(props: FigureProps) {
  const { movement, look = defaultLook, label, interactive = false } = props;
  const clip = useId();
  const svg = useRef<SVGSVGElement>(null);
  const ground = useRef<SVGGElement>(null);
  const body = useRef<SVGGElement>(null);
  const outline = useRef<SVGPathElement>(null);
  const moment = useRef(props.getMoment);
  moment.current = props.getMoment;
  const draw = useRef<() => void>(() => {});
  const { turn, handlers } = useTurn(() => draw.current());
  const seen = useSeen(svg);
  const { build, hair, skin, shirt = 'sky' } = look;

  useEffect(() => {
    const canvas = {
      svg: svg.current!,
      ground: ground.current!,
      body: body.current!,
      outline: outline.current!,
    };
    const worn: FigureLook = { build, hair, skin, shirt };
    let wanted = true;
    let size = 0;
    loadProps(movement).then((props) => {
      if (!wanted) return;
      const player = new FigurePlayer(canvas, movement, worn, props);
      draw.current = () => {
        // Measured when it is first drawn; a gap need not follow every resize.
        size ||= Math.max(canvas.svg.clientWidth, canvas.svg.clientHeight) || 480;
        player.show(moment.current(), turn.current, size);
      };
      draw.current();
    });
    return () => {
      wanted = false;
      draw.current = () => {};
      // The next player begins with empty groups.
      canvas.ground.replaceChildren();
      canvas.body.replaceChildren();
    };
  }, [movement, build, hair, skin, shirt, turn]);

  useEffect(() => {
    if (!seen) return;
    let frame = 0;
    const loop = () => {
      draw.current();
      frame = requestAnimationFrame(loop);
    };
    frame = requestAnimationFrame(loop);
    return () => cancelAnimationFrame(frame);
  }, [seen]);

  return (
    <svg
      ref={svg}
      class={`figure skin-${skin} shirt-${shirt}${interactive ? ' figure-turnable' : ''}`}
      role="img"
      aria-label={label}
      {...(interactive ? { tabindex: 0, ...handlers } : {})}
    >
      <clipPath id={clip}>
        <path ref={outline} />
      </clipPath>
      <g ref={ground} />
      <g ref={body} clip-path={`url(#${clip})`} />
    </svg>
  );
}
