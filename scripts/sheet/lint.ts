import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { phasesOf } from '../../components/figure/course.ts';
import { figureAt } from '../../domain/figure/pose-at.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';

const STEPS = 12;
/** m: what the tests allow. */
const REACH = 0.015;

/** Limbs that do not get where their pose wants them. */
function misses(movement: FigureMovement): string[] {
  const found: string[] = [];
  for (const variant of [undefined, ...Object.keys(movement.variants ?? {})]) {
    const choice = variant ? { variant } : {};
    for (const phase of phasesOf(movement, choice)) {
      for (let i = 0; i <= STEPS; i++) {
        const body = figureAt(movement, { ...choice, phase, progress: i / STEPS });
        for (const side of ['left', 'right'] as const) {
          const where = `${movement.id} ${variant ?? ''} ${phase} ${Math.round((i / STEPS) * 100)} %`;
          const { miss: hand } = body.arms[side];
          const { miss: foot } = body.legs[side];
          if (hand > REACH)
            found.push(`${where}: ${side} hand off by ${Math.round(hand * 1000)} mm`);
          if (foot > REACH)
            found.push(`${where}: ${side} foot off by ${Math.round(foot * 1000)} mm`);
        }
      }
    }
  }
  return found;
}

/** What the property tests would object to, in words. */
export async function lintOf(movements: readonly FigureMovement[]): Promise<string[]> {
  const check = fileURLToPath(new URL('../../domain/figure/check.ts', import.meta.url));
  if (!existsSync(check)) return movements.flatMap(misses);
  const { checkMovement } = await import(check);
  return movements.flatMap((movement) => checkMovement(movement).map(String));
}
