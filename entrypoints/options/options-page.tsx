import { signal } from '@preact/signals';
import { lookOfDay } from '../../components/figure/look.ts';
import { SettingsView } from '../../components/settings/settings-view.tsx';
import { enCommon } from '../../content/words/en-common.ts';
import { enSettings } from '../../content/words/en-settings.ts';
import { localDay } from '../../domain/time/local-day.ts';
import { createBells } from '../../platform/sound/bells.ts';
import { currentZone } from '../../platform/time/now.ts';
import { createVoice } from '../../platform/voice/voice.ts';
import { hasOwnDayPage, pageAddresses } from '../surface/addresses.ts';
import { backupNotice, useBackupReminder } from '../surface/backup-reminder.ts';
import { changeSettings } from '../surface/change-settings.ts';
import { StillSlot } from '../surface/figure-slot.tsx';
import { noticesOf } from '../surface/notices.ts';
import { notificationTest } from '../surface/notification-test.ts';
import type { PageState } from '../surface/page-state.ts';
import { useData } from './use-data.ts';
import { useNewTabPermissions } from './use-new-tab-permissions.ts';
import { usePolicy } from './use-policy.ts';
import { useQuietSites } from './use-quiet-sites.ts';
import { useSync } from './use-sync.ts';

/** Shows face, hair and build. */
const shownMovement = 'seated-twist';

const voice = createVoice('en');
const bells = createBells();
const voices = signal(voice.voices());
// Some browsers know their voices only a moment after the page is there.
voice.onVoicesChanged(() => {
  voices.value = voice.voices();
});

export function OptionsPage({ state }: { readonly state: PageState }) {
  const { volume, voiceRate, voiceUri } = state.settings.value.session;
  const reminder = useBackupReminder();
  const data = useData(reminder);
  const sync = useSync();
  const policy = usePolicy(state.settings.value);
  const quietSites = useQuietSites(state.settings.value.quietSites);
  const newTab = useNewTabPermissions(state.settings.value.newTabRow);
  const { lastBackupAtMs, wanted } = reminder.memory;
  return (
    <SettingsView
      settings={state.settings.value}
      policy={policy}
      figure={
        <StillSlot
          movementId={shownMovement}
          look={lookOfDay(state.settings.value.figure, localDay(state.nowMs.value, currentZone()))}
        />
      }
      voices={voices.value}
      notificationTest={notificationTest()}
      links={pageAddresses()}
      notices={[...noticesOf(state), ...backupNotice(reminder, data.onExport)]}
      quietSites={quietSites}
      newTab={hasOwnDayPage ? undefined : newTab}
      sync={sync}
      data={{
        ...data,
        reminder: wanted,
        lastBackup:
          lastBackupAtMs === null ? null : enCommon.day(localDay(lastBackupAtMs, currentZone())),
      }}
      onChange={(patch) => void changeSettings(patch)}
      onTryBell={() => {
        bells.ready();
        bells.ring('start', volume);
      }}
      onTryVoice={() =>
        void voice.speak(enSettings.voiceSample, { voiceUri, rate: voiceRate, volume })
      }
    />
  );
}
