import { enCommon } from '../../content/words/en-common.ts';
import { enDoses } from '../../content/words/en-doses.ts';
import { enLibrary } from '../../content/words/en-library.ts';
import { enNotices } from '../../content/words/en-notices.ts';
import { enPlan } from '../../content/words/en-plan.ts';
import { enRoutines } from '../../content/words/en-routines.ts';
import { enShortSets } from '../../content/words/en-short-sets.ts';
import { enTerms } from '../../content/words/en-terms.ts';
import { mountPage } from '../surface/mount-page.tsx';
import { LibraryPages } from './library-pages.tsx';

void mountPage(
  {
    common: enCommon,
    doses: enDoses,
    library: enLibrary,
    notices: enNotices,
    plan: enPlan,
    routines: enRoutines,
    shortSets: enShortSets,
    terms: enTerms,
  },
  LibraryPages,
);
