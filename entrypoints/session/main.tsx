import { enBackground } from '../../content/words/en-background.ts';
import { enCommon } from '../../content/words/en-common.ts';
import { enOffer } from '../../content/words/en-offer.ts';
import { mountPage } from '../surface/mount-page.tsx';
import { SessionPage } from './session-page.tsx';

void mountPage({ common: enCommon, offer: enOffer, background: enBackground }, SessionPage);
