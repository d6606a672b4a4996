import './figure.css';
import { useMemo } from 'preact/hooks';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { renderStill, type StillOptions } from './still.ts';

export interface FigureStillProps extends StillOptions {
  readonly movement: FigureMovement;
}

/** A movement in one pose: for thumbnails. With `label` a picture, without one decoration. */
export function FigureStill({ movement, ...options }: FigureStillProps) {
  const key = JSON.stringify(options);
  // The options are plain data: the same words, the same picture.
  const svg = useMemo(
    () => renderStill(movement, JSON.parse(key) as StillOptions),
    [movement, key],
  );
  // Our own drawing; its label is escaped.
  return <div class="figure-still" dangerouslySetInnerHTML={{ __html: svg }} />;
}
