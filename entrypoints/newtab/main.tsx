import '../surface/first-frame.ts';
import { enCommon } from '../../content/words/en-common.ts';
import { enNewtab } from '../../content/words/en-newtab.ts';
import { enShortSets } from '../../content/words/en-short-sets.ts';
import { saidUntil, textsAhead } from '../surface/mirror-ageing.ts';
import { mountPage } from '../surface/mount-page.tsx';
import type { PageState } from '../surface/page-state.ts';
import { todaySoFar } from '../surface/today-so-far.ts';
import { NewTabPage } from './newtab-page.tsx';

const words = { common: enCommon, newtab: enNewtab, shortSets: enShortSets };

void mountPage(words, NewTabPage, { name: 'newtab', ageing });

function ageing(state: PageState) {
  const reading = state.reading.peek();
  const { sittingMs } = todaySoFar(state);
  const say = (ms: number) => enNewtab.sitting(enCommon.durationShort(ms));
  return {
    untilMs: saidUntil(reading, state.nowMs.peek()),
    minutes: [['.today-words time', textsAhead(reading, sittingMs, say)]] as const,
  };
}
