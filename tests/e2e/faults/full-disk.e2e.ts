import { afterAll, expect, test } from 'vitest';
import { until } from '../harness/until.ts';
import { stored } from '../product/stored.ts';
import { faultSuite } from './fault-suite.ts';
import { SmallDisk } from './small-disk.ts';
import { expectTold, somethingToRecord } from './told.ts';

const disks: SmallDisk[] = [];
const first = SmallDisk.mount();
first?.unmount();

afterAll(() => {
  for (const disk of disks) disk.unmount();
});

// Elsewhere the soak says in its page that it was not tried.
test('a small disk can be mounted, or it is known why not', () => {
  expect(first !== null || process.platform !== 'linux' || process.getuid?.() !== 0).toBe(true);
});

faultSuite(
  'full-disk',
  ({ fault, leaveOut }) => {
    if (!first) {
      leaveOut('the full disk was not tried, because mounting a small one is not allowed here');
      return;
    }
    fault(
      { what: 'Disk full', short: 1, full: 3, eachMs: 120_000 },
      'the person is told, offers go on, and nothing is missing once there is room',
      async (watch) => {
        const disk = disks.at(-1);
        if (!disk) throw new Error('No small disk.');
        await until(
          async () => {
            // A database that has grown already has room of its own for a while.
            await disk.fill();
            await somethingToRecord(watch);
            // A browser may have room set aside for what it stores by key: then only the database fails.
            await expectTold(watch, 'The disk is full', 'Your history cannot be opened just now');
            return true;
          },
          { what: 'the person to be told', within: 60_000 },
        );
        await watch.offer();
        await disk.makeRoom();
        await until(
          async () => {
            await watch.ask({ type: 'flush-history' });
            return (
              (await stored<{ state: string }>(watch.page, 'historyHealth'))?.state !== 'failing'
            );
          },
          { what: 'the history to be well again', within: 30_000 },
        );
      },
    );
  },
  {
    road: async () => {
      const disk = SmallDisk.mount();
      if (!disk) return {};
      disks.push(disk);
      return { profilePath: disk.path };
    },
  },
);
