/**
 * Parts of popup and new tab that most openings do not need, or not at once. Together, because each
 * file that may be fetched is named in the code of the pages.
 */
export { LateNotices } from './late-notices.tsx';
export { MomentNotes } from './moment-notes.tsx';
export { NewTabRowPlace } from './newtab-row.tsx';
export { OfferLine } from './offer-line.tsx';
