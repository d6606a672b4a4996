import type { Peer } from './peer-model.ts';

const microEvery = 3 * 60;
const restEvery = 45 * 60;

export const workrave: Peer = {
  name: 'Workrave (model)',
  rules:
    'A micro break of 30 s after 3 min of activity, a rest break of 10 min after 45 min. The count stops after 5 s without input; 30 s start the micro break anew, 600 s the rest break; anything shorter earns nothing. A gap of the clock is time without input. Up to three preludes, 150 to 180 s of activity apart.',
  countsAsleep: false,
  create() {
    let micro = 0;
    let rest = 0;
    let preludes = 0;
    return {
      lost: 0,
      see({ idleSeconds, gapSeconds }) {
        const idle = Math.max(idleSeconds, gapSeconds >= 10 ? gapSeconds : 0);
        if (idle >= 30) micro = 0;
        if (idle >= 600) rest = 0;
        const counts = idle < 5;
        if (counts) {
          micro += 1;
          rest += 1;
        }
        const restDue = rest >= restEvery;
        const offers = counts && (restDue || micro >= microEvery);
        if (offers) {
          micro = 0;
          if (restDue) rest = 0;
        }
        return { offers, counts };
      },
      answer(answer) {
        if (answer !== 'snoozes' || preludes >= 2) {
          preludes = 0;
          return;
        }
        preludes += 1;
        micro = microEvery - 150;
      },
    };
  },
};
