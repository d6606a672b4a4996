import { lookOfDay } from '../../components/figure/look.ts';
import { WelcomeView } from '../../components/welcome/welcome-view.tsx';
import { localDay } from '../../domain/time/local-day.ts';
import { extensionUrl } from '../../platform/extension/url.ts';
import { currentZone } from '../../platform/time/now.ts';
import { seeSomeoneAddress } from '../surface/addresses.ts';
import { changeSettings } from '../surface/change-settings.ts';
import { StillSlot } from '../surface/figure-slot.tsx';
import { noticesOf } from '../surface/notices.ts';
import { notificationTest } from '../surface/notification-test.ts';
import type { PageState } from '../surface/page-state.ts';

/** The stretch a new person is shown and may try at once: on a chair, known to everybody. */
const firstStretch = 'seated-twist';

export function WelcomePage({ state }: { readonly state: PageState }) {
  const settings = state.settings.value;
  const look = lookOfDay(settings.figure, localDay(state.nowMs.value, currentZone()));
  return (
    <WelcomeView
      settings={settings}
      notificationTest={notificationTest()}
      notices={noticesOf(state)}
      careAddress={seeSomeoneAddress()}
      figure={<StillSlot movementId={firstStretch} look={look} />}
      onChange={(patch) => void changeSettings(patch)}
      onDone={() => location.assign(extensionUrl('newtab.html'))}
      onTryStretch={() =>
        location.assign(extensionUrl(`session.html?movement=${firstStretch}&start=1`))
      }
    />
  );
}
