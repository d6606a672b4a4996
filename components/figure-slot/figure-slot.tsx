import type { ComponentChildren } from 'preact';
import './figure-slot.css';

/**
 * The place of a drawing: it keeps its size whether the drawing is there yet or not, and fits the
 * drawing inside. `class` gives the size.
 */
export function FigureSlot(props: {
  readonly class: string;
  readonly children?: ComponentChildren;
}) {
  return <div class={`figure-slot ${props.class}`}>{props.children}</div>;
}
