import './key-poses.css';
import { keyPoseNames } from '../../domain/figure/key-pose.ts';
import { resolveFigure } from '../../domain/figure/resolve.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import type { Side, VariantId } from '../../domain/movement/movement.ts';
import { FigureStill } from './figure-still.tsx';
import type { FigureLook } from './look.ts';

export interface KeyPosesProps {
  readonly movement: FigureMovement;
  readonly side?: Side | undefined;
  readonly variant?: VariantId | undefined;
  readonly look?: FigureLook | undefined;
  readonly label: string;
}

/** The movement without motion: its key poses, numbered, an arrow from each to the next. */
export function KeyPoses({ movement, side, variant, look, label }: KeyPosesProps) {
  const choice = { ...(side && { side }), ...(variant && { variant }) };
  const names = keyPoseNames(resolveFigure(movement, choice).tracks);
  return (
    <div class="figure-poses" role="img" aria-label={label}>
      {names.map((pose, i) => (
        <div class="figure-pose" key={pose}>
          {i > 0 && (
            <svg class="figure-arrow" viewBox="0 0 24 24" aria-hidden="true">
              <path d="M3 12H20M14 6L20 12L14 18" />
            </svg>
          )}
          <span class="figure-pose-number" aria-hidden="true">
            {i + 1}
          </span>
          <FigureStill movement={movement} pose={pose} {...choice} {...(look && { look })} />
        </div>
      ))}
    </div>
  );
}
