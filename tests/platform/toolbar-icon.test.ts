import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ClockTone } from '../../domain/clock/types.ts';
import { drawIcon } from '../../platform/toolbar-icon/draw-icon.ts';
import { showToolbarIcon } from '../../platform/toolbar-icon/toolbar-icon.ts';

const { setIcon, session } = vi.hoisted(() => ({
  setIcon: vi.fn<(details: object) => Promise<void>>(),
  session: new Map<string, unknown>(),
}));

vi.mock('wxt/browser', () => ({ browser: { action: { setIcon } } }));
vi.mock('../../platform/extension-storage/session-items.ts', () => ({
  sessionItems: {
    get: async (key: string) => session.get(key) ?? null,
    set: async (key: string, value: unknown) => void session.set(key, value),
  },
}));

const tones: readonly ClockTone[] = ['sitting', 'due', 'held', 'in-call', 'paused', 'away'];

/** What a pen was told, without any colour. */
function strokesOf(size: number, tone: ClockTone, fullness: number): string {
  const told: string[] = [];
  const pen = new Proxy(
    {},
    {
      get: (_, name) =>
        name === 'getImageData'
          ? () => ({ width: size, height: size })
          : (...numbers: unknown[]) => told.push(`${String(name)} ${JSON.stringify(numbers)}`),
      set: (_, name, value) => {
        if (name === 'lineWidth') told.push(`lineWidth ${value}`);
        return true;
      },
    },
  );
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = () => pen;
    },
  );
  drawIcon(size, tone, fullness);
  return told.join('\n');
}

beforeEach(() => {
  setIcon.mockReset().mockResolvedValue();
  session.clear();
});
afterEach(() => vi.unstubAllGlobals());

describe('the drawn icon', () => {
  test.each([16, 32])('at %i pixels tells every state by its shape alone', (size) => {
    const shapes = tones.map((tone) => strokesOf(size, tone, 0.5));
    expect(new Set(shapes).size).toBe(tones.length);
  });

  test('of somebody who has just sat down is another than that of an absence', () => {
    expect(strokesOf(16, 'sitting', 0)).not.toBe(strokesOf(16, 'away', 0));
  });

  test('fills while one sits', () => {
    const fills = [0, 0.25, 0.5, 1].map((fullness) => strokesOf(16, 'sitting', fullness));
    expect(new Set(fills).size).toBe(4);
  });

  test.each([16, 32])('at %i pixels has its bars on whole pixels', (size) => {
    const rectangles = strokesOf(size, 'paused', 0).match(/(?<=fillRect \[)[^\]]+/g) ?? [];
    expect(rectangles).toHaveLength(2);
    expect(rectangles.flatMap((it) => it.split(',').map(Number)).every(Number.isInteger)).toBe(
      true,
    );
  });
});

describe('the toolbar', () => {
  const drawing = () =>
    Promise.resolve({ drawIcon: (size: number) => ({ width: size }) as unknown as ImageData });

  test('is given what was drawn, in both sizes', async () => {
    await showToolbarIcon({ tone: 'due', fullness: 1 }, drawing);
    expect(setIcon.mock.calls).toEqual([[{ imageData: { 16: { width: 16 }, 32: { width: 32 } } }]]);
  });

  test('is left alone while the picture would be the same', async () => {
    await showToolbarIcon({ tone: 'sitting', fullness: 0.5 }, drawing);
    await showToolbarIcon({ tone: 'sitting', fullness: 0.505 }, drawing);
    expect(setIcon).toHaveBeenCalledTimes(1);
  });

  test('falls back on the pictures in the package where a browser refuses what was drawn', async () => {
    setIcon.mockRejectedValueOnce(new Error('Icon invalid.'));
    await showToolbarIcon({ tone: 'due', fullness: 1 }, drawing);
    expect(setIcon).toHaveBeenLastCalledWith({
      path: expect.objectContaining({ 16: '/icon/16.png' }),
    });
  });

  test('falls back on them where there is no canvas', async () => {
    await showToolbarIcon({ tone: 'due', fullness: 1 }, () =>
      Promise.reject(new Error('no canvas')),
    );
    expect(setIcon.mock.calls).toEqual([
      [{ path: expect.objectContaining({ 32: '/icon/32.png' }) }],
    ]);
  });
});
