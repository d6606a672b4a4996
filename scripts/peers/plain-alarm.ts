import type { Peer } from './peer-model.ts';

const everyMs = 30 * 60_000;

export const plainAlarm: Peer = {
  name: 'plain alarm',
  rules: 'Rings every 30 minutes by the clock, whatever happens.',
  countsAsleep: true,
  create() {
    let nextMs: number | null = null;
    return {
      lost: 0,
      see({ wallMs }) {
        nextMs ??= wallMs + everyMs;
        const offers = wallMs >= nextMs;
        while (wallMs >= nextMs) nextMs += everyMs;
        return { offers, counts: true };
      },
      answer() {},
    };
  },
};
