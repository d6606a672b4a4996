import type { Peer } from './peer-model.ts';

const every = 20 * 60;

export const saneBreak: Peer = {
  name: 'Sane Break (model)',
  rules:
    'A break of 20 s every 20 min, each third one of 60 s. 180 s without input pause it, unless something plays; a pause of more than 120 s starts the interval anew. A gap of the clock is a pause.',
  countsAsleep: false,
  create() {
    let left = every;
    let paused = 0;
    return {
      lost: 0,
      see({ idleSeconds, locked, audible, gapSeconds }) {
        const isPaused = locked || (idleSeconds >= 180 && !audible);
        paused = isPaused ? paused + 1 : paused + (gapSeconds > 10 ? gapSeconds : 0);
        if (isPaused) return { offers: false, counts: false };
        if (paused > 120) left = every;
        paused = 0;
        left -= 1;
        const offers = left <= 0;
        if (offers) left = every + 20;
        return { offers, counts: true };
      },
      answer(answer) {
        if (answer === 'snoozes') left = 5 * 60;
      },
    };
  },
};
