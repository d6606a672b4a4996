import { enBackground } from './en-background.ts';
import { enCommon } from './en-common.ts';
import { enCorrections } from './en-corrections.ts';
import { enData } from './en-data.ts';
import { enDoses } from './en-doses.ts';
import { enHistory } from './en-history.ts';
import { enInsights } from './en-insights.ts';
import { enLibrary } from './en-library.ts';
import { enNewtab } from './en-newtab.ts';
import { enNewtabRow } from './en-newtab-row.ts';
import { enNotices } from './en-notices.ts';
import { enNotificationTest } from './en-notification-test.ts';
import { enOffer } from './en-offer.ts';
import { enPlan } from './en-plan.ts';
import { enPopup } from './en-popup.ts';
import { enReasons } from './en-reasons.ts';
import { enRoutines } from './en-routines.ts';
import { enSettings } from './en-settings.ts';
import { enShortSets } from './en-short-sets.ts';
import { enSync } from './en-sync.ts';
import { enTerms } from './en-terms.ts';
import { enWelcome } from './en-welcome.ts';

/**
 * All English words of the surfaces. A page imports only the files it shows; this one is for
 * tools that show everything, and its type is what a translation has to fill.
 */
export const en = {
  common: enCommon,
  background: enBackground,
  corrections: enCorrections,
  data: enData,
  doses: enDoses,
  history: enHistory,
  insights: enInsights,
  library: enLibrary,
  newtab: enNewtab,
  newtabRow: enNewtabRow,
  notices: enNotices,
  notificationTest: enNotificationTest,
  offer: enOffer,
  plan: enPlan,
  popup: enPopup,
  reasons: enReasons,
  routines: enRoutines,
  settings: enSettings,
  shortSets: enShortSets,
  sync: enSync,
  terms: enTerms,
  welcome: enWelcome,
};

/** Every key of every surface; a translation typed as `Words` fails the type check without one. */
export type Words = typeof en;
