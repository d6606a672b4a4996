import type { FieldProblem } from '../../domain/fault/fault.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { DataProps } from '../data/data-props.ts';
import type { SyncProps } from '../data/sync-settings.tsx';
import type { PageAddresses } from '../links/page-links.tsx';
import type { NoticeProps } from '../notices/notice-props.ts';
import type { NotificationTestProps } from '../notification-test/notification-test.tsx';
import type { NewTabPermissions } from './new-tab-settings.tsx';
import type { QuietSitesProps } from './quiet-sites-settings.tsx';
import type { SettingsPatch } from './settings-patch.ts';

/** A voice of this computer. */
export interface OfferedVoice {
  readonly uri: string;
  readonly name: string;
}

/** What an organisation has set, by its places in the settings, and what it got wrong. */
export interface PolicyProps {
  readonly locked: readonly string[];
  readonly problems: readonly FieldProblem[];
}

export interface SettingsProps {
  readonly settings: Settings;
  /** Absent: nobody has set anything for this person. */
  readonly policy?: PolicyProps;
  readonly voices: readonly OfferedVoice[];
  readonly notificationTest: NotificationTestProps;
  readonly data?: DataProps;
  readonly quietSites?: QuietSitesProps;
  /** Absent where the browser's own new tab is left alone. */
  readonly newTab?: NewTabPermissions | undefined;
  readonly sync?: SyncProps;
  readonly links: PageAddresses;
  readonly notices?: readonly NoticeProps[];
  /** Called at once with every valid change; never with a value that is not valid. */
  readonly onChange: (patch: SettingsPatch) => void;
  readonly onTryBell: () => void;
  readonly onTryVoice: () => void;
}

/** What each group of settings is given. */
export interface GroupProps {
  readonly settings: Settings;
  /**
   * @param label names the change for "Changed: …"
   * @param beforeUndo asks for what taking it back needs, and gives whether the person allowed it
   */
  readonly change: (
    patch: SettingsPatch,
    label: string,
    beforeUndo?: () => Promise<boolean>,
  ) => void;
}
