import { allFigures } from '../../content/poses/all.ts';
import type { MovementId, Side } from '../../domain/movement/movement.ts';
import { FigureStill } from '../figure/figure-still.tsx';
import '../figure/figure.css';

/** A still of the figure; where a movement is not drawn yet, nothing. */
export function StandInFigure(props: { readonly id?: MovementId; readonly side?: Side | null }) {
  const movement = allFigures.find(({ id }) => id === (props.id ?? 'seated-twist'));
  return movement ? (
    <FigureStill movement={movement} {...(props.side && { side: props.side })} />
  ) : null;
}
