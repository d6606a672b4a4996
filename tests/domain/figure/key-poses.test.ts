import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allFigures } from '../../../content/poses/all.ts';
import { resolveFigure } from '../../../domain/figure/resolve.ts';
import type { FigureMovement } from '../../../domain/figure/sequence.ts';
import { type KeyPoint, keyPointsOf, pointNames } from './key-points.ts';

/** By movement and pose, the numbers of all points in a row: a line a pose shows which differs. */
type Kept = Readonly<Record<string, Readonly<Record<string, string>>>>;

const file = join(import.meta.dirname, 'key-poses.json');
const toleranceMm = 10;

const known = allFigures.map((figure) => [figure.id, keyPointsOf(figure)] as const);

function asText(): string {
  const poses = known.map(([id, points]) => [
    id,
    Object.fromEntries(Object.entries(points).map(([pose, all]) => [pose, all.flat().join(' ')])),
  ]);
  return `${JSON.stringify(Object.fromEntries(poses), null, 2)}\n`;
}

if (process.env.UPDATE_KEY_POSES) writeFileSync(file, asText());
const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;

/** Which points are elsewhere than they were, in the room or in the picture. */
function moved(points: readonly KeyPoint[], text: string): string[] {
  const before = text.split(' ').map(Number);
  if (before.length !== points.length * 5) return [`${before.length / 5} points are kept`];
  return points.flatMap(([x, y, z, right, up], i) => {
    const [x0, y0, z0, right0, up0] = before.slice(i * 5) as unknown as KeyPoint;
    const inRoom = Math.hypot(x - x0, y - y0, z - z0);
    const inPicture = Math.hypot(right - right0, up - up0);
    // Written so that what is no number is found, too.
    return inRoom <= toleranceMm && inPicture <= toleranceMm
      ? []
      : [`${pointNames[i]}: ${inRoom.toFixed(0)} mm, as seen ${inPicture.toFixed(0)} mm`];
  });
}

const movedIn = (figure: FigureMovement): string[] =>
  Object.entries(keyPointsOf(figure)).flatMap(([pose, points]) =>
    moved(points, kept[figure.id]?.[pose] ?? '').map((line) => `${pose}, ${line}`),
  );

describe('the key poses that were looked at and found good', () => {
  it('are those of the movements there are', () => {
    expect(Object.keys(kept)).toEqual(known.map(([id]) => id));
  });

  it.each(known)('of %s are the same on every side and in every variant', (id, poses) => {
    expect(Object.keys(kept[id] ?? {})).toEqual(Object.keys(poses));
    expect(movedIn(allFigures.find((figure) => figure.id === id)!)).toEqual([]);
  });
});

describe('what the comparison finds', () => {
  const twist = allFigures.find(({ id }) => id === 'seated-twist')!;

  it('is the other side in place of the one asked for', () => {
    const wrong = resolveFigure(twist, { side: twist.side === 'left' ? 'right' : 'left' });
    const { side = 'left' } = twist;
    const found = movedIn({ ...wrong, side });
    expect(found.some((line) => line.includes('left wrist'))).toBe(true);
    expect(found.some((line) => line.includes('right wrist'))).toBe(true);
  });

  it('is a camera turned by two degrees', () => {
    const camera = { ...twist.camera, yawDegrees: twist.camera.yawDegrees + 2 };
    const found = movedIn({ ...twist, camera });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((line) => line.includes(': 0 mm, as seen'))).toBe(true);
  });

  it('is a body that stands 11 mm elsewhere, and not one that stands 8 mm elsewhere', () => {
    const [points] = Object.values(keyPointsOf(twist));
    const shifted = (mm: number) => points!.map(([x, ...rest]): KeyPoint => [x + mm, ...rest]);
    const before = points!.flat().join(' ');
    expect(moved(shifted(8), before)).toEqual([]);
    expect(moved(shifted(11), before)).toHaveLength(pointNames.length);
  });
});
