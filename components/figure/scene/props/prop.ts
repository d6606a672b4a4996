import { drawAnchor } from './anchor.ts';
import { drawBall } from './ball.ts';
import { drawBand } from './band.ts';
import { drawChair } from './chair.ts';
import { drawCushion } from './cushion.ts';
import { drawDumbbell } from './dumbbell.ts';
import { drawRoller } from './roller.ts';
import type { DrawProp } from './thing.ts';
import { drawWall } from './wall.ts';

export const drawProp: DrawProp = (stage, prop, index) => {
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
    case 'wall':
      return drawWall(stage, prop);
  }
};
