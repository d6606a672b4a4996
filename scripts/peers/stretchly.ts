import type { Peer } from './peer-model.ts';

const minute = 60;

export const stretchly: Peer = {
  name: 'Stretchly (model)',
  rules:
    'A break of 20 s every 10 min, each third one of 5 min. More than 20 s without input is a break, only more than 300 s starts anew. Suspend and lock start the whole cycle anew. A break can be postponed once.',
  countsAsleep: false,
  create() {
    let left = 10 * minute;
    let shown = 0;
    let postponed = false;
    let wasLocked = false;
    let lost = 0;
    const startAnew = () => {
      if (postponed || left <= 0) lost += 1;
      left = 10 * minute;
      shown = 0;
      postponed = false;
    };
    return {
      get lost() {
        return lost;
      },
      see({ idleSeconds, locked, gapSeconds }) {
        if (locked) {
          wasLocked = true;
          return { offers: false, counts: false };
        }
        if (wasLocked || gapSeconds > 10) startAnew();
        wasLocked = false;
        if (idleSeconds === 301) startAnew();
        const onBreak = idleSeconds > 20;
        if (idleSeconds > 300) return { offers: false, counts: false };
        left -= 1;
        const offers = left <= 0 && !onBreak;
        if (offers) {
          shown += 1;
          left = 10 * minute + (shown % 3 === 0 ? 5 * minute : 20);
          postponed = false;
        }
        return { offers, counts: !onBreak };
      },
      answer(answer) {
        if (answer !== 'snoozes' || postponed) return;
        postponed = true;
        left = shown % 3 === 0 ? 5 * minute : 2 * minute;
        shown -= 1;
      },
    };
  },
};
