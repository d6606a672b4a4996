import { enCommon } from '../../content/words/en-common.ts';
import { enHistory } from '../../content/words/en-history.ts';
import { enNotices } from '../../content/words/en-notices.ts';
import { mountPage } from '../surface/mount-page.tsx';
import { HistoryPage } from './history-page.tsx';

void mountPage({ common: enCommon, history: enHistory, notices: enNotices }, HistoryPage);
