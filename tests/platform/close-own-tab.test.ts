import { beforeEach, expect, test, vi } from 'vitest';
import { closeOwnTab } from '../../platform/tabs/close-own-tab.ts';

const { getCurrent, remove } = vi.hoisted(() => ({
  getCurrent: vi.fn<() => Promise<{ id: number } | undefined>>(),
  remove: vi.fn<(id: number) => Promise<void>>(),
}));

vi.mock('wxt/browser', () => ({ browser: { tabs: { getCurrent, remove } } }));

beforeEach(() => {
  getCurrent.mockReset();
  remove.mockReset().mockResolvedValue();
});

test('a page closes the tab it is in', async () => {
  getCurrent.mockResolvedValue({ id: 7 });
  await closeOwnTab();
  expect(remove.mock.calls).toEqual([[7]]);
});

test('a page that is in no tab closes none', async () => {
  getCurrent.mockResolvedValue(undefined);
  await closeOwnTab();
  expect(remove).not.toHaveBeenCalled();
});
