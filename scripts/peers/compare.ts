import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { accuracyOf, type Judgement } from '../simulate/judge.ts';
import { playDay } from '../simulate/play-day.ts';
import { readTrace } from '../simulate/read-trace.ts';
import type { Trace } from '../simulate/trace.ts';
import { breakTimer } from './break-timer.ts';
import type { Peer } from './peer-model.ts';
import { plainAlarm } from './plain-alarm.ts';
import { judgePeer } from './play-peer.ts';
import { safeEyes } from './safe-eyes.ts';
import { saneBreak } from './sane-break.ts';
import { stretchly } from './stretchly.ts';
import { workrave } from './workrave.ts';

export const peers: readonly Peer[] = [
  plainAlarm,
  stretchly,
  workrave,
  safeEyes,
  breakTimer,
  saneBreak,
];

export interface Row extends Judgement {
  readonly name: string;
}

/** The days that the simulation's tests play. */
export function allDays(): Trace[] {
  const folder = join(import.meta.dirname, '../../tests/simulation/days');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => readTrace(join(folder, file)));
}

/** Everybody on the same days, added up. */
export async function compare(days: readonly Trace[]): Promise<Row[]> {
  const own: Judgement[] = [];
  for (const day of days) own.push(accuracyOf(await playDay(day)));
  return [
    { name: 'Midback', ...sum(own) },
    ...peers.map((peer) => ({
      name: peer.name,
      ...sum(days.map((day) => judgePeer(day, peer))),
    })),
  ];
}

function sum(judgements: readonly Judgement[]): Judgement {
  const add = (field: keyof Judgement) =>
    judgements.reduce((total, judgement) => total + judgement[field], 0);
  return {
    offers: add('offers'),
    inMeetings: add('inMeetings'),
    justAfterReturn: add('justAfterReturn'),
    longSittings: add('longSittings'),
    lost: add('lost'),
    miscountedSeconds: add('miscountedSeconds'),
  };
}
