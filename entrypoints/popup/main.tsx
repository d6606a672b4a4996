import '../surface/first-frame.ts';
import { enCommon } from '../../content/words/en-common.ts';
import { enPopup } from '../../content/words/en-popup.ts';
import { enShortSets } from '../../content/words/en-short-sets.ts';
import { minuteMs } from '../../domain/time/units.ts';
import { saidUntil, textsAhead } from '../surface/mirror-ageing.ts';
import { mountPage } from '../surface/mount-page.tsx';
import type { PageState } from '../surface/page-state.ts';
import { PopupPage } from './popup-page.tsx';

const words = { common: enCommon, popup: enPopup, shortSets: enShortSets };

void mountPage(words, PopupPage, { name: 'popup', ageing });

function ageing(state: PageState) {
  const reading = state.reading.peek();
  const { sittingMs } = reading;
  const minutesOf = (ms: number) => Math.floor(ms / minuteMs);
  return {
    untilMs: saidUntil(reading, state.nowMs.peek()),
    minutes: [
      ['.sitting-time-number', textsAhead(reading, sittingMs, (ms) => String(minutesOf(ms)))],
      [
        '.sitting-time-unit',
        textsAhead(reading, sittingMs, (ms) => enPopup.sitting.minutes(minutesOf(ms))),
      ],
    ] as const,
  };
}
