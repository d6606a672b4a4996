import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { DataSettings } from '../data/data-settings.tsx';
import { SyncSettings } from '../data/sync-settings.tsx';
import { FieldLocks, FieldSearch, hasSought } from '../fields/field-frame.tsx';
import { FieldNote } from '../fields/field-note.tsx';
import { NotificationTest } from '../notification-test/notification-test.tsx';
import { PageFrame } from '../page/page-frame.tsx';
import { useWords } from '../words/words-context.tsx';
import { ExampleDayPreview } from './example-day-preview.tsx';
import { HoursSettings } from './hours-settings.tsx';
import { KeyboardSettings } from './keyboard-settings.tsx';
import { lockedFields } from './locked-fields.ts';
import { FigureSettingsGroup, LookSettings } from './look-settings.tsx';
import { NewTabSettings } from './new-tab-settings.tsx';
import { OfferSettings } from './offer-settings.tsx';
import { PolicyNotice } from './policy-notice.tsx';
import { QuietSitesSettings } from './quiet-sites-settings.tsx';
import { SessionSettingsGroup } from './session-settings.tsx';
import { inversePatch, type SettingsPatch } from './settings-patch.ts';
import type { GroupProps, SettingsProps } from './settings-props.ts';
import { SittingSettings } from './sitting-settings.tsx';
import { SoundSettings } from './sound-settings.tsx';
import { StretchSettings } from './stretch-settings.tsx';
import './settings.css';

interface LastChange {
  readonly label: string;
  readonly inverse: SettingsPatch;
  readonly beforeUndo?: (() => Promise<boolean>) | undefined;
}

/** All settings, in groups; each change is applied at once and the last one can be undone. */
export function SettingsView(props: SettingsProps & { readonly figure?: ComponentChildren }) {
  const words = useWords('settings');
  const common = useWords('common');
  const notificationTest = useWords('notificationTest');
  const data = useWords('data');
  const { locked = [], problems = [] } = props.policy ?? {};
  const [sought, setSought] = useState('');
  const [last, setLast] = useState<LastChange | null>(null);
  const group: GroupProps = {
    settings: props.settings,
    change: (patch, label, beforeUndo) => {
      setLast({ label, inverse: inversePatch(props.settings, patch), beforeUndo });
      props.onChange(patch);
    },
  };
  const undo = async () => {
    if (!last) return;
    // First thing in the click, or the browser asks nobody.
    if (last.beforeUndo && !(await last.beforeUndo())) return;
    props.onChange(last.inverse);
    setLast(null);
  };
  const groups: Readonly<Record<keyof typeof words.groups, ComponentChildren>> = {
    sitting: (
      <>
        <SittingSettings {...group} />
        <ExampleDayPreview clock={props.settings.clock} />
      </>
    ),
    hours: <HoursSettings {...group} />,
    stretches: <StretchSettings {...group} library={props.links.library} />,
    session: <SessionSettingsGroup {...group} />,
    sound: <SoundSettings {...group} {...props} change={group.change} />,
    look: <LookSettings {...group} />,
    figure: <FigureSettingsGroup {...group} figure={props.figure} />,
    newTab: props.newTab && <NewTabSettings {...group} permissions={props.newTab} />,
    keyboard: <KeyboardSettings {...group} />,
    notifications: (
      <>
        <OfferSettings {...group} />
        <FieldNote words={notificationTest}>
          <NotificationTest {...props.notificationTest} />
        </FieldNote>
      </>
    ),
    sites: props.quietSites && <QuietSitesSettings {...props.quietSites} />,
    sync: props.sync && <SyncSettings {...props.sync} />,
    data: props.data && <DataSettings {...group} data={props.data} />,
  };
  // A page without a background around it has nothing to say of data.
  const names = (Object.keys(groups) as (keyof typeof groups)[]).filter((name) => groups[name]);
  return (
    <PageFrame title={words.title} links={props.links} here="settings" notices={props.notices}>
      {problems.length > 0 && <PolicyNotice problems={problems} />}
      <div class="settings">
        <div class="settings-side">
          <input
            class="settings-search"
            type="search"
            aria-label={words.search}
            placeholder={words.search}
            value={sought}
            onInput={(event) => setSought(event.currentTarget.value)}
          />
          <nav class="settings-groups" aria-label={words.sections}>
            {names.map((name) => (
              <a key={name} href={`#group-${name}`}>
                {words.groups[name]}
              </a>
            ))}
          </nav>
        </div>
        <FieldLocks.Provider value={lockedFields(locked, words, data)}>
          <div class={sought ? 'settings-all settings-sought' : 'settings-all'}>
            {names.map((name) => {
              // Whoever looks for a group by its name wants all of it.
              const isWhole = hasSought(words.groups[name], sought);
              return (
                <section
                  key={name}
                  class={isWhole ? 'settings-group settings-whole' : 'settings-group'}
                  aria-labelledby={`group-${name}`}
                >
                  <h2 id={`group-${name}`}>{words.groups[name]}</h2>
                  <FieldSearch.Provider value={isWhole ? '' : sought}>
                    {groups[name]}
                  </FieldSearch.Provider>
                </section>
              );
            })}
            {sought && <p class="settings-none">{words.nothingFound}</p>}
          </div>
        </FieldLocks.Provider>
      </div>
      <div class="settings-last" role="status">
        {last && (
          <p>
            <span>{words.changed(last.label)}</span>
            <button type="button" class="button button-quiet" onClick={undo}>
              {common.undo}
            </button>
          </p>
        )}
      </div>
    </PageFrame>
  );
}
