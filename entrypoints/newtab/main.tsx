import '../surface/first-frame.ts';
import { enCommon } from '../../content/words/en-common.ts';
import { enNewtab } from '../../content/words/en-newtab.ts';
import { enShortSets } from '../../content/words/en-short-sets.ts';
import { mountPage } from '../surface/mount-page.tsx';
import { NewTabPage } from './newtab-page.tsx';

const words = { common: enCommon, newtab: enNewtab, shortSets: enShortSets };

void mountPage(words, NewTabPage, 'newtab');
