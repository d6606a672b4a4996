import { catalogue } from '../../content/catalogue/index.ts';
import type { SessionRecord } from '../../domain/history/records.ts';
import { defaultSettings } from '../../domain/settings/settings.ts';
import { personOf } from '../../domain/suggestion/person-of.ts';
import { suggest } from '../../domain/suggestion/suggest.ts';
import { median } from '../bench/median.ts';

/** Milliseconds of one suggestion, the middle and the slowest of 300, after so many sessions. */
export function suggestMs(sessions: readonly SessionRecord[]): { middle: number; slowest: number } {
  const history = sessions.map((session) => ({
    at: session.startedAtMs,
    day: session.day,
    movementIds: session.movementIds,
    leftMs: 30_000,
    rightMs: 30_000,
    ...(session.comfort && { comfort: session.comfort }),
  }));
  const last = history.at(-1);
  const moment = {
    at: (last?.at ?? 0) + 3_600_000,
    day: last?.day ?? '2026-01-01',
    sittingMs: 1_800_000,
    standingFirst: false,
  };
  const person = personOf({ ...defaultSettings, places: ['desk', 'standing', 'floor'] });
  const took: number[] = [];
  for (let index = 0; index < 330; index++) {
    const began = performance.now();
    suggest(catalogue, person, history, moment, String(index));
    // The first ones are those of code that was never run before.
    if (index >= 30) took.push(performance.now() - began);
  }
  return { middle: median(took), slowest: Math.max(...took) };
}
