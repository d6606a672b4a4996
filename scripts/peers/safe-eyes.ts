import type { Peer } from './peer-model.ts';

const shortEvery = 15 * 60;

export const safeEyes: Peer = {
  name: 'Safe Eyes (model)',
  rules:
    'A break of 15 s every 15 min, each fifth one of 60 s. 5 s without input pause it; on return the next break is put off by the time without input, unless that was as long as the interval. A suspend starts a fresh interval. Under a full screen the break is dropped.',
  countsAsleep: false,
  create() {
    let left = shortEvery;
    let lost = 0;
    return {
      get lost() {
        return lost;
      },
      see({ idleSeconds, fullscreen, gapSeconds }) {
        if (gapSeconds > 10 || idleSeconds === shortEvery) left = shortEvery;
        const counts = idleSeconds < 5;
        if (!counts) return { offers: false, counts };
        left -= 1;
        if (left > 0) return { offers: false, counts };
        left = shortEvery;
        if (fullscreen) lost += 1;
        return { offers: !fullscreen, counts };
      },
      answer(answer) {
        if (answer === 'snoozes') left = 5 * 60;
      },
    };
  },
};
