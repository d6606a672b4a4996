import { useEffect, useState } from 'preact/hooks';
import type { FigureLook } from '../../components/figure/look.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import type { MovementId } from '../../domain/movement/movement.ts';

interface Drawn {
  readonly movement: FigureMovement;
  readonly FigureStill: typeof import('../../components/figure/figure-still.tsx').FigureStill;
}

/**
 * A still of a movement. The figure's code comes after the first paint; until then, and where a
 * movement cannot be drawn, the place stays empty and keeps its size.
 */
export function StillSlot(props: { readonly movementId: MovementId; readonly look: FigureLook }) {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    let wanted = true;
    void load(props.movementId).then(
      (loaded) => wanted && setDrawn(loaded),
      () => wanted && setDrawn(null),
    );
    return () => {
      wanted = false;
    };
  }, [props.movementId]);
  if (!drawn) return <div class="figure-place" />;
  return <drawn.FigureStill movement={drawn.movement} look={props.look} phase="hold" />;
}

async function load(id: MovementId): Promise<Drawn> {
  const [{ FigureStill }, { loadFigure }] = await Promise.all([
    import('../../components/figure/figure-still.tsx'),
    import('../../content/poses/index.ts'),
  ]);
  return { movement: await loadFigure(id), FigureStill };
}
