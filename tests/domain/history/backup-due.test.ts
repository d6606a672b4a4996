import { describe, expect, test } from 'vitest';
import { type BackupMemory, isBackupDue, noBackupYet } from '../../../domain/history/backup-due.ts';
import { dayMs } from '../../../domain/time/units.ts';

const now = Date.parse('2027-06-01T12:00:00Z');
const daysAgo = (days: number) => now - days * dayMs;

describe('the reminder of a backup', () => {
  test.each<[name: string, memory: Partial<BackupMemory>, firstDay: string | null, due: boolean]>([
    ['not wanted', { wanted: false }, '2020-01-01', false],
    ['nothing to back up', {}, null, false],
    ['never backed up, a young history', {}, '2027-05-01', false],
    ['never backed up, an old history', {}, '2027-01-01', true],
    ['backed up 89 days ago', { lastBackupAtMs: daysAgo(89) }, '2020-01-01', false],
    ['backed up 90 days ago', { lastBackupAtMs: daysAgo(90) }, '2020-01-01', true],
    ['reminded yesterday', { remindedAtMs: daysAgo(1) }, '2020-01-01', false],
    ['reminded a fortnight ago', { remindedAtMs: daysAgo(14) }, '2020-01-01', true],
    ['the clock was set back', { lastBackupAtMs: now + dayMs }, '2020-01-01', false],
  ])('%s', (_name, memory, firstDay, due) => {
    expect(isBackupDue({ ...noBackupYet, wanted: true, ...memory }, firstDay, now)).toBe(due);
  });
});
