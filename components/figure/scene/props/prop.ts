import { drawAnchor } from './anchor.ts';
import { drawBall } from './ball.ts';
import { propBalls } from './balls.ts';
import { drawBand } from './band.ts';
import { drawChair } from './chair.ts';
import { drawCushion } from './cushion.ts';
import { drawDumbbell } from './dumbbell.ts';
import { drawRoller } from './roller.ts';
import type { PropDrawing } from './thing.ts';

export { propBalls };

export const drawProp: PropDrawing['drawProp'] = (stage, prop, index) => {
  switch (prop.kind) {
    case 'chair':
      return drawChair(stage, prop);
    case 'roller':
      return drawRoller(stage, prop);
    case 'ball':
      return drawBall(stage, prop);
    case 'cushion':
      return drawCushion(stage, prop);
    case 'dumbbell':
      return drawDumbbell(stage, prop);
    case 'band':
      return drawBand(stage, prop, index);
    case 'anchor':
      return drawAnchor(stage, prop);
  }
};
