import { enCommon } from '../../content/words/en-common.ts';
import { enData } from '../../content/words/en-data.ts';
import { enNotices } from '../../content/words/en-notices.ts';
import { enNotificationTest } from '../../content/words/en-notification-test.ts';
import { enSettings } from '../../content/words/en-settings.ts';
import { enSync } from '../../content/words/en-sync.ts';
import { enTerms } from '../../content/words/en-terms.ts';
import { mountPage } from '../surface/mount-page.tsx';
import { OptionsPage } from './options-page.tsx';

void mountPage(
  {
    common: enCommon,
    data: enData,
    notices: enNotices,
    notificationTest: enNotificationTest,
    settings: enSettings,
    sync: enSync,
    terms: enTerms,
  },
  OptionsPage,
);
