import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '../../platform/alarms/alarms.ts';
import { onCommand } from '../../platform/commands/commands.ts';
import { localItems } from '../../platform/extension-storage/local-items.ts';
import { onInputChange } from '../../platform/idle/idle.ts';
import { keepLateScripts } from '../../platform/late-script/late-script.ts';
import { onBegin, onInstalled } from '../../platform/lifecycle/lifecycle.ts';
import { onRequest } from '../../platform/messages/router.ts';
import { onNotices } from '../../platform/notifications/notifications.ts';
import { onWindowFocus, openTab } from '../../platform/windows/windows.ts';
import { readItem, writeItem } from '../../storage/items/stored-item.ts';
import { welcomedItem } from '../../storage/items/welcomed-item.ts';
import { lateScripts } from '../late/late-code.ts';
import { createBackground } from './background.ts';
import { createBrowserPorts } from './browser-ports.ts';

/** Every listener is registered before anything is awaited: the browser wakes us for an event
 * and gives it only to listeners that are there at once. */
export default defineBackground(() => {
  keepLateScripts(lateScripts);
  const background = createBackground(createBrowserPorts());
  onAlarm(() => void background.heartbeat());
  onInputChange((report) => void background.input(report));
  onWindowFocus(() => void background.windowFocus());
  onNotices({
    clicked: (id) => void background.notice({ type: 'clicked', id }),
    button: (id, index) => void background.notice({ type: 'button', id, index }),
    closed: (id, byPerson) => void background.notice({ type: 'closed', id, byPerson }),
  });
  onCommand((name) => void background.command(name));
  onRequest(background.request);
  onInstalled(() => void welcomeOnce());
  onBegin(() => void background.notice({ type: 'forgotten' }));
  void background.started();
});

/** Opens the welcome page at the first installation; an update or a reload is no reason to. */
async function welcomeOnce(): Promise<void> {
  if (await readItem(localItems, welcomedItem)) return;
  await writeItem(localItems, welcomedItem, true);
  await openTab('welcome.html');
}
