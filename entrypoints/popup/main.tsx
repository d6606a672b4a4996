import { enCommon } from '../../content/words/en-common.ts';
import { enNotices } from '../../content/words/en-notices.ts';
import { enPopup } from '../../content/words/en-popup.ts';
import { enRoutines } from '../../content/words/en-routines.ts';
import { mountPage } from '../surface/mount-page.tsx';
import { PopupPage } from './popup-page.tsx';

void mountPage(
  { common: enCommon, notices: enNotices, popup: enPopup, routines: enRoutines },
  PopupPage,
);
