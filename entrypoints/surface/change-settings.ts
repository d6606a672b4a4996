import { localItems } from '../../platform/extension-storage/local-items.ts';
import { ask } from '../../platform/messages/router.ts';
import type { SettingsPatch } from '../../storage/settings/settings-patch.ts';
import { writeSettings } from '../../storage/settings/write-settings.ts';

/** Changes settings at once and lets the clock know; the account goes on as it is. */
export async function changeSettings(patch: SettingsPatch): Promise<void> {
  await writeSettings(localItems, patch);
  await ask({ type: 'settings-changed' });
}
