import { enCommon } from '../../content/words/en-common.ts';
import { enNewtab } from '../../content/words/en-newtab.ts';
import { enNotices } from '../../content/words/en-notices.ts';
import { enRoutines } from '../../content/words/en-routines.ts';
import { mountPage } from '../surface/mount-page.tsx';
import { NewTabPage } from './newtab-page.tsx';

void mountPage(
  { common: enCommon, newtab: enNewtab, notices: enNotices, routines: enRoutines },
  NewTabPage,
);
