import type { Peer } from './peer-model.ts';

const every = 28 * 60;
const idleReset = 300;

export const breakTimer: Peer = {
  name: 'BreakTimer (model)',
  rules:
    'A break of 2 min every 28 min. 300 s without input, under a lock or by the clock start the interval anew, and so does a clock that is set back. Snooze for 3 min as often as wanted.',
  countsAsleep: false,
  create() {
    let left = every;
    let snoozed = false;
    let lost = 0;
    return {
      get lost() {
        return lost;
      },
      see({ idleSeconds, gapSeconds }) {
        const rested = idleSeconds >= idleReset || gapSeconds >= idleReset;
        if (rested || gapSeconds < 0) {
          // Set back, the clock takes a break away that was waiting.
          if (!rested && snoozed) lost += 1;
          left = every;
          snoozed = false;
        }
        if (idleSeconds >= idleReset) return { offers: false, counts: false };
        left -= Math.max(0, gapSeconds);
        const offers = left <= 0;
        if (offers) {
          left = every + 2 * 60;
          snoozed = false;
        }
        return { offers, counts: true };
      },
      answer(answer) {
        if (answer !== 'snoozes') return;
        left = 3 * 60;
        snoozed = true;
      },
    };
  },
};
