import { useEffect, useState } from 'preact/hooks';
import type { FigureLook } from '../../components/figure/look.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import { rememberedStill, rememberStill } from './figure-stills.ts';

/**
 * A still of a movement. The figure's code comes after the first paint, and not at all when the
 * first frame brought the still; until then, and where a movement cannot be drawn, the place stays
 * empty and keeps its size.
 */
export function StillSlot(props: { readonly movementId: MovementId; readonly look: FigureLook }) {
  const { movementId, look } = props;
  const name = `${movementId} ${look.build} ${look.hair} ${look.skin} ${look.shirt ?? ''}`;
  const [drawn, setDrawn] = useState<string | null>(null);
  const svg = rememberedStill(name);
  useEffect(() => {
    if (svg !== undefined) return undefined;
    let wanted = true;
    const finish = () => {
      if (wanted) setDrawn(name);
    };
    void draw(movementId, look).then((still) => {
      rememberStill(name, still);
      finish();
    }, finish);
    return () => {
      wanted = false;
    };
  }, [name, svg, drawn]);
  if (svg === undefined) return <div class="figure-place" />;
  // Our own drawing, without a label: decoration.
  return (
    <div
      key={name}
      class="figure-still"
      data-still={name}
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}

async function draw(id: MovementId, look: FigureLook): Promise<string> {
  const [{ renderStill }, { loadFigure }] = await Promise.all([
    import('../../components/figure/still.ts'),
    import('../../content/poses/index.ts'),
  ]);
  return renderStill(await loadFigure(id), { look, phase: 'hold' });
}
