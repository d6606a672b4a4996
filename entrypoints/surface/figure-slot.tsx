import { useEffect, useState } from 'preact/hooks';
import type { FigureLook } from '../../components/figure/look.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { planItemFor } from '../../domain/plan/plan-routine.ts';
import { figureOf } from './figure-of.ts';
import { rememberedStill, rememberStill } from './figure-stills.ts';

/**
 * A still of a movement. The figure's code comes after the first paint, and not at all when the
 * first frame brought the still; until then, and where a movement cannot be drawn, the place stays
 * empty and keeps its size.
 */
export function StillSlot(props: {
  readonly movementId: MovementId;
  readonly look: FigureLook;
  /** Where the movement may be one of a plan's own. */
  readonly plan?: Plan | null;
}) {
  const { movementId, look, plan = null } = props;
  // A plan may be given another drawing under the same id.
  const drawing = planItemFor(plan, movementId)?.own?.figure ?? '';
  const name = `${movementId} ${look.build} ${look.hair} ${look.skin} ${look.shirt ?? ''} ${drawing}`;
  const [drawn, setDrawn] = useState<string | null>(null);
  const svg = rememberedStill(name);
  useEffect(() => {
    if (svg !== undefined) return undefined;
    let wanted = true;
    const finish = () => {
      if (wanted) setDrawn(name);
    };
    void draw(movementId, look, plan).then((still) => {
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

async function draw(id: MovementId, look: FigureLook, plan: Plan | null): Promise<string> {
  const [{ renderStill }, figure] = await Promise.all([
    import('../../components/figure/still.ts'),
    figureOf(id, plan),
  ]);
  return renderStill(figure, { look, phase: 'hold' });
}
