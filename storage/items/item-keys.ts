import { backupReminderItem } from './backup-reminder-item.ts';
import { careItem } from './care-item.ts';
import { dailyWorkItem } from './daily-work-item.ts';
import { deviceItem } from './device-item.ts';
import { handedInItem, handedInTakenItem } from './handed-in-item.ts';
import { historyHealthItem } from './history-health-item.ts';
import { outboxItem } from './outbox-item.ts';
import { pendingImportItem } from './pending-import-item.ts';
import { planItem } from './plan-item.ts';
import { presentedItem } from './presented-item.ts';
import { recentItem } from './recent-item.ts';
import { routinesItem } from './routines-item.ts';
import { sessionItem } from './session-item.ts';
import { settingsItem } from './settings-item.ts';
import { syncChoiceItem, syncStateItem } from './sync-items.ts';
import { welcomedItem } from './welcomed-item.ts';

/** The key of every item there is, for deleting everything. */
export const itemKeys: readonly string[] = [
  'clock', // its item is made by whoever knows the clock's version
  ...[
    backupReminderItem,
    careItem,
    dailyWorkItem,
    deviceItem,
    handedInItem,
    handedInTakenItem,
    historyHealthItem,
    outboxItem,
    pendingImportItem,
    planItem,
    presentedItem,
    recentItem,
    routinesItem,
    sessionItem,
    settingsItem,
    syncChoiceItem,
    syncStateItem,
    welcomedItem,
  ].map(({ key }) => key),
];
