import { enCommon } from '../../content/words/en-common.ts';
import { enCorrections } from '../../content/words/en-corrections.ts';
import { enHistory } from '../../content/words/en-history.ts';
import { enInsights } from '../../content/words/en-insights.ts';
import { enNotices } from '../../content/words/en-notices.ts';
import { enTerms } from '../../content/words/en-terms.ts';
import { mountPage } from '../surface/mount-page.tsx';
import { HistoryPage } from './history-page.tsx';

void mountPage(
  {
    common: enCommon,
    corrections: enCorrections,
    history: enHistory,
    insights: enInsights,
    notices: enNotices,
    terms: enTerms,
  },
  HistoryPage,
);
