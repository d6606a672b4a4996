import { enBackground } from './en-background.ts';
import { enCommon } from './en-common.ts';
import { enNewtab } from './en-newtab.ts';
import { enNotices } from './en-notices.ts';
import { enPopup } from './en-popup.ts';
import { enReasons } from './en-reasons.ts';

/**
 * All English words of the surfaces. A page imports only the files it shows; this one is for
 * tools that show everything, and its type is what a translation has to fill.
 */
export const en = {
  common: enCommon,
  background: enBackground,
  newtab: enNewtab,
  notices: enNotices,
  popup: enPopup,
  reasons: enReasons,
};

/** Every key of every surface; a translation typed as `Words` fails the type check without one. */
export type Words = typeof en;
