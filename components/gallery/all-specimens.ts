import { dataSpecimens, syncSpecimens } from './data-specimens.tsx';
import { historySpecimens } from './history-specimens.tsx';
import { insightsSpecimens } from './insights-specimens.tsx';
import { librarySpecimens } from './library-specimens.tsx';
import { newtabSpecimens } from './newtab-specimens.tsx';
import { offerSpecimens } from './offer-specimens.tsx';
import { planSpecimens } from './plan-specimens.tsx';
import { popupSpecimens } from './popup-specimens.tsx';
import { routineSpecimens } from './routine-specimens.tsx';
import { settingsSpecimens } from './settings-specimens.tsx';
import type { Specimen } from './specimen.ts';

export const allSpecimens: readonly Specimen[] = [
  ...popupSpecimens,
  ...offerSpecimens,
  ...newtabSpecimens,
  ...historySpecimens,
  ...insightsSpecimens,
  ...librarySpecimens,
  ...planSpecimens,
  ...routineSpecimens,
  ...settingsSpecimens,
  ...dataSpecimens,
  ...syncSpecimens,
];
