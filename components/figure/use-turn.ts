import { useMemo, useRef } from 'preact/hooks';
import type { Turn } from './player.ts';

/** Degrees a pixel of dragging, and a press of an arrow key, turns the camera. */
const DEGREES_PER_PIXEL = 0.45;
const DEGREES_PER_KEY = 7.5;
const MOST_PITCH = 60;

const KEYS: Readonly<Record<string, readonly [yaw: number, pitch: number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

export interface TurnControl {
  readonly turn: { current: Turn };
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: (event: PointerEvent) => void;
    readonly onDblClick: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** Turning the camera: drag or arrow keys; double click or Home goes back. */
export function useTurn(changed: () => void): TurnControl {
  const turn = useRef<Turn>({ yaw: 0, pitch: 0 });
  const held = useRef<{ x: number; y: number } | null>(null);
  const latest = useRef(changed);
  latest.current = changed;
  const handlers = useMemo(() => {
    const set = (yaw: number, pitch: number) => {
      turn.current = {
        yaw: ((yaw + 540) % 360) - 180,
        pitch: Math.min(MOST_PITCH, Math.max(-MOST_PITCH, pitch)),
      };
      latest.current();
    };
    const letGo = () => {
      held.current = null;
    };
    return {
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0) return;
        held.current = { x: event.clientX, y: event.clientY };
        (event.currentTarget as Element).setPointerCapture(event.pointerId);
      },
      onPointerMove: (event: PointerEvent) => {
        const from = held.current;
        if (!from) return;
        const { yaw, pitch } = turn.current;
        held.current = { x: event.clientX, y: event.clientY };
        set(
          yaw - (event.clientX - from.x) * DEGREES_PER_PIXEL,
          pitch + (event.clientY - from.y) * DEGREES_PER_PIXEL,
        );
      },
      onPointerUp: letGo,
      onPointerCancel: letGo,
      onDblClick: () => set(0, 0),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const step = KEYS[event.key];
        if (!step && event.key !== 'Home') return;
        event.preventDefault();
        const { yaw, pitch } = turn.current;
        if (step) set(yaw + step[0] * DEGREES_PER_KEY, pitch + step[1] * DEGREES_PER_KEY);
        else set(0, 0);
      },
    };
  }, []);
  return { turn, handlers };
}
