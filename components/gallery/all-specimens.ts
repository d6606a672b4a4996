import { newtabSpecimens } from './newtab-specimens.tsx';
import { popupSpecimens } from './popup-specimens.tsx';
import type { Specimen } from './specimen.ts';

export const allSpecimens: readonly Specimen[] = [...popupSpecimens, ...newtabSpecimens];
