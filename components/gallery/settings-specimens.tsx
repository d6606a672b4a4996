import { useState } from 'preact/hooks';
import { defaultSettings } from '../../domain/settings/settings.ts';
import { applyPatch } from '../settings/settings-patch.ts';
import type { SettingsProps } from '../settings/settings-props.ts';
import { SettingsView } from '../settings/settings-view.tsx';
import { type WelcomeProps, WelcomeView } from '../welcome/welcome-view.tsx';
import { pages } from './popup-specimens.tsx';
import type { Specimen } from './specimen.ts';
import { StandInFigure } from './stand-in-figure.tsx';

const nothing = () => {};
const noSites = { sites: [], granted: [], onAdd: () => Promise.resolve(true), onRemove: nothing };
const test = { state: 'untried', onSend: nothing, onAnswer: nothing } as const;

/** Keeps what is changed, so that the gallery's page can be tried out. */
function LiveSettings(props: Partial<SettingsProps>) {
  const [settings, setSettings] = useState(props.settings ?? defaultSettings);
  return (
    <SettingsView
      voices={[{ uri: 'a', name: 'Anna' }]}
      notificationTest={test}
      newTab={{ allowed: ['search', 'sites'], onAsk: () => Promise.resolve(true) }}
      quietSites={noSites}
      links={pages}
      onTryBell={nothing}
      onTryVoice={nothing}
      {...props}
      settings={settings}
      onChange={(patch) => setSettings(applyPatch(settings, patch))}
    />
  );
}

function LiveWelcome(props: Partial<WelcomeProps>) {
  const [settings, setSettings] = useState(defaultSettings);
  return (
    <WelcomeView
      notificationTest={test}
      careAddress="#care"
      figure={<StandInFigure />}
      onDone={nothing}
      onTryStretch={nothing}
      {...props}
      settings={settings}
      onChange={(patch) => setSettings(applyPatch(settings, patch))}
    />
  );
}

const nightShift = applyPatch(defaultSettings, {
  clock: {
    workingHours: {
      enabled: true,
      days: [true, true, true, true, true, false, false],
      fromMinute: 22 * 60,
      toMinute: 6 * 60,
    },
  },
  session: { voice: true },
});

export const settingsSpecimens: readonly Specimen[] = [
  { id: 'settings/usual', render: () => <LiveSettings /> },
  {
    id: 'settings/night-shift-no-voices',
    render: () => <LiveSettings settings={nightShift} voices={[]} />,
  },
  {
    id: 'settings/notification-not-seen',
    render: () => <LiveSettings notificationTest={{ ...test, state: 'not-seen' }} />,
  },
  {
    id: 'settings/quiet-sites',
    render: () => (
      <LiveSettings
        quietSites={{
          ...noSites,
          sites: ['meet.example.com', 'talk.example.org'],
          granted: ['meet.example.com'],
        }}
      />
    ),
  },
  {
    id: 'settings/new-tab-not-allowed',
    render: () => (
      <LiveSettings
        settings={applyPatch(defaultSettings, { newTabRow: ['search', 'sites'] })}
        newTab={{ allowed: ['search'], onAsk: () => Promise.resolve(false) }}
      />
    ),
  },
  {
    id: 'settings/by-an-organisation',
    render: () => (
      <LiveSettings
        settings={applyPatch(defaultSettings, { quietSites: ['meet.example.com'] })}
        quietSites={{ ...noSites, sites: ['meet.example.com'] }}
        policy={{
          locked: [
            'clock.sitLimitMs',
            'places',
            'session.volume',
            'theme',
            'quietSites',
            'newTabRow',
          ],
          problems: [{ path: 'clock.restFullMs', problem: 'not-number' }],
        }}
      />
    ),
  },
  { id: 'welcome/first', render: () => <LiveWelcome /> },
  {
    id: 'welcome/asked',
    render: () => <LiveWelcome notificationTest={{ ...test, state: 'asked' }} />,
  },
  {
    id: 'welcome/not-seen',
    render: () => <LiveWelcome notificationTest={{ ...test, state: 'not-seen' }} />,
  },
];
