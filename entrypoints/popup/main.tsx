import '../surface/first-frame.ts';
import { enCommon } from '../../content/words/en-common.ts';
import { enPopup } from '../../content/words/en-popup.ts';
import { enShortSets } from '../../content/words/en-short-sets.ts';
import { mountPage } from '../surface/mount-page.tsx';
import { PopupPage } from './popup-page.tsx';

const words = { common: enCommon, popup: enPopup, shortSets: enShortSets };

void mountPage(words, PopupPage, 'popup');
