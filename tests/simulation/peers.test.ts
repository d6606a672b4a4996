import { describe, expect, test } from 'vitest';
import { breakTimer } from '../../scripts/peers/break-timer.ts';
import { allDays, compare } from '../../scripts/peers/compare.ts';
import type { Peer } from '../../scripts/peers/peer-model.ts';
import { peersTable } from '../../scripts/peers/peers-page.ts';
import { plainAlarm } from '../../scripts/peers/plain-alarm.ts';
import { conductOfPeer } from '../../scripts/peers/play-peer.ts';
import { safeEyes } from '../../scripts/peers/safe-eyes.ts';
import { saneBreak } from '../../scripts/peers/sane-break.ts';
import { stretchly } from '../../scripts/peers/stretchly.ts';
import { workrave } from '../../scripts/peers/workrave.ts';
import type { Step, Trace } from '../../scripts/simulate/trace.ts';

function aDay(steps: readonly Step[]): Trace {
  return {
    name: 'A day',
    colleague: 'Would say nothing.',
    zone: 'UTC',
    start: '2026-03-02T09:00',
    browser: 'chrome',
    tellsIdle: true,
    notificationsWork: true,
    settings: {},
    answers: 'starts',
    afterSeconds: 20,
    steps: [...steps],
  };
}

const busy = (minutes: number): Step => ({ does: 'types', minutes, pauseEveryMinutes: 0 });

function minutesOf(peer: Peer, steps: readonly Step[]): number[] {
  return conductOfPeer(aDay(steps), peer).offeredAt.map((index) => Math.round(index / 60));
}

describe('the models follow the rules they name', () => {
  test('the plain alarm rings by the clock, also right after sleep', () => {
    expect(
      minutesOf(plainAlarm, [busy(20), { does: 'closes-lid', minutes: 25 }, busy(40)]),
    ).toEqual([45, 60]);
  });

  test('Stretchly: every ten minutes; a lock of two seconds starts the cycle anew', () => {
    expect(minutesOf(stretchly, [busy(25)])).toEqual([10, 20]);
    const locked: Step = { does: 'leaves', minutes: 1 / 30, locks: true };
    expect(minutesOf(stretchly, [busy(9), locked, busy(10.5)])).toEqual([19]);
  });

  test('Workrave: every three minutes of activity; reading is no activity', () => {
    expect(minutesOf(workrave, [busy(7)])).toEqual([3, 6]);
    expect(minutesOf(workrave, [{ does: 'watches', minutes: 60 }])).toEqual([]);
  });

  test('Safe Eyes: every fifteen minutes; a full screen drops the break', () => {
    expect(minutesOf(safeEyes, [busy(31)])).toEqual([15, 30]);
    const day = aDay([
      { does: 'fullscreen', on: true },
      busy(20),
      { does: 'fullscreen', on: false },
      busy(5),
    ]);
    expect(conductOfPeer(day, safeEyes)).toMatchObject({ offeredAt: [], lost: 1 });
  });

  test('BreakTimer: every 28 minutes; a clock set back counts as a break', () => {
    expect(minutesOf(breakTimer, [busy(40)])).toEqual([28]);
    const back: Step = { does: 'sets-clock', byMinutes: -60 };
    expect(minutesOf(breakTimer, [busy(20), back, busy(20)])).toEqual([]);
  });

  test('Sane Break: every twenty minutes; two minutes of pause fill it up', () => {
    expect(minutesOf(saneBreak, [busy(25)])).toEqual([20]);
    expect(minutesOf(saneBreak, [busy(15), { does: 'leaves', minutes: 8 }, busy(15)])).toEqual([]);
  });
});

test('on all days together: nothing in a call, on return, too late or lost, and nearly all counted', async () => {
  const days = allDays();
  const rows = await compare(days);
  expect(rows[0]).toMatchObject({
    name: 'Midback',
    inMeetings: 0,
    justAfterReturn: 0,
    longSittings: 0,
    lost: 0,
  });
  expect((rows[0]?.miscountedSeconds ?? 0) / 60 / days.length).toBeLessThan(1);
  for (const row of rows.slice(1)) {
    const faults = row.inMeetings + row.justAfterReturn + row.longSittings + row.lost;
    expect(faults, row.name).toBeGreaterThan(0);
    expect(row.miscountedSeconds, row.name).toBeGreaterThan(rows[0]?.miscountedSeconds ?? 0);
  }
  expect(peersTable(rows, days.length).split('\n')).toHaveLength(rows.length + 2);
});
