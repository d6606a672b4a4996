import type { BackupProblem } from '../../domain/backup/problem.ts';
import type { FailureReason } from '../../domain/history/failure-reason.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { sayFault } from './en-faults.ts';
import { plural } from './plural.ts';

const language = 'en';
const number = (value: number) => value.toLocaleString(language);
const megabytes = (characters: number) => `${Math.ceil(characters / 1_000_000)} MB`;

/** A part of the file as the person can find it, or the whole. */
const at = (path: string) => (path === '' ? 'The file' : `“${path}”`);

/** What is wrong with a file as a whole, each kind with where in it. */
const problems: {
  readonly [Kind in BackupProblem['kind']]: (
    problem: Extract<BackupProblem, { readonly kind: Kind }>,
  ) => string;
} = {
  'too-large': ({ characters, most }) =>
    `This file is larger than any backup of Midback: ${megabytes(characters)}, and ${megabytes(most)} at most are read.`,
  empty: () => 'There is nothing in this file.',
  'not-json': ({ character }) =>
    `This is not a backup: from character ${number(character)} on it is no JSON.`,
  truncated: ({ characters }) =>
    `This file breaks off after ${number(characters)} characters. It was probably not copied to its end.`,
  'other-program': ({ format }) =>
    format === null
      ? 'This file is not from Midback: it has no “format” that says “midback-backup”.'
      : `This file is not a backup of Midback: its “format” says “${format}”.`,
  'newer-version': ({ version, known }) =>
    `A newer Midback made this file (version ${version}; this one reads up to ${known}). Update Midback, then try again.`,
  'unsafe-key': ({ path }) =>
    `${at(path)} is a name that no backup has and that could do harm. Nothing of this file is used.`,
  'too-deep': ({ path }) =>
    `${at(path)} is nested deeper than any backup is. Nothing of this file is used.`,
  malformed: ({ path, problem }) => `${at(path)} ${sayFault(problem)}.`,
};

/** Why the database did not do it, and what can be done. */
const failures: Record<FailureReason, string> = {
  'cannot-open': 'The history cannot be opened just now. Restart the browser and try again.',
  'disk-full': 'The disk is full. Make room and try again.',
  'newer-version': 'A newer Midback has changed the history. Update Midback, then try again.',
  'too-slow':
    'The history does not answer. Close the other pages of Midback and try again; restart the browser if that does not help.',
  other: 'That did not work. Try again; restart the browser if it fails once more.',
};

/** The groups of settings, as a file names them and as the settings page calls them. */
const settingsGroups: Partial<Record<string, string>> = {
  clock: 'Sitting and working hours',
  places: 'Where you can stretch',
  equipment: 'What you have at hand',
  strength: 'Strength exercises',
  minutesAtHand: 'Time for a stretch',
  stifferSide: 'Stiffer side',
  excluded: 'Stretches you do not want',
  favourites: 'Favourites',
  session: 'Sessions, sound and voice',
  theme: 'Colours',
  motion: 'Motion',
  figure: 'Figure',
  singleKeys: 'Single keys in the popup',
  offersBy: 'How breaks are offered',
  newTabRow: 'Search and sites on the new tab',
  quietSites: 'Sites where nothing interrupts',
  keepHistoryDays: 'How long history is kept',
} satisfies Record<keyof Settings, string>;

/** What the part of the settings about one's data says. */
export const enData = {
  export: {
    label: 'Keep a copy',
    hint: 'One file with everything: history, settings, routines and plan. Or the history as a table for a spreadsheet.',
  },
  exportBackup: 'Save a backup',
  exportCsv: 'Save the history as a table (CSV)',
  lastBackup: (day: string) => `Last backup: ${day}`,
  exporting: 'Putting the file together …',
  exported: (fileName: string) => `${fileName} is with your downloads.`,
  reminder: {
    label: 'Remind me of a backup',
    hint: 'A quiet line on the settings and history pages when the last one is 90 days old.',
  },
  import: {
    label: 'Bring a backup back',
    hint: 'Adds what is not here yet. You see what the file holds before anything changes.',
  },
  choose: 'Choose a file …',
  reading: (fileName: string) => `Reading ${fileName} …`,
  importing: 'Bringing it in …',
  progress: (done: number, all: number) => `${number(done)} of ${number(all)}`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was changed.',
  refusedFile: (fileName: string) => `${fileName} cannot be used.`,
  unchanged: 'Nothing was changed.',
  problem: (problem: BackupProblem): string => {
    const say = problems[problem.kind] as (of: BackupProblem) => string;
    return say(problem);
  },
  preview: {
    heading: (fileName: string) => `What ${fileName} holds`,
    what: 'What',
    fresh: 'New',
    known: 'Here already',
    lists: {
      intervals: 'Times of sitting and being away',
      offers: 'Breaks offered',
      sessions: 'Stretches',
      foldedDays: 'Days in sums',
    },
    rated: (count: number) =>
      plural(language, count, {
        one: '1 stretch gets how it felt from the file.',
        other: `${number(count)} stretches get how they felt from the file.`,
      }),
    settings: (groups: readonly string[]) => `Settings that change: ${groups.join(', ')}.`,
    routines: (count: number) =>
      plural(language, count, { one: '1 new routine.', other: `${number(count)} new routines.` }),
    plan: 'The plan in the file takes the place of the one here.',
    nothing: 'Everything in this file is here already.',
    refused: (count: number) =>
      plural(language, count, {
        one: '1 entry cannot be used and is left out',
        other: `${number(count)} entries cannot be used and are left out`,
      }),
    more: (count: number) => `and ${number(count)} more.`,
    fault: sayFault,
    where: 'Where in the file',
    why: 'Why',
  },
  settingsGroups,
  apply: 'Bring it in',
  leave: 'Leave it',
  imported: (count: number) =>
    plural(language, count, {
      one: 'Done. 1 new entry is in your history.',
      other: `Done. ${number(count)} new entries are in your history.`,
    }),
  failed: (reason: FailureReason) => failures[reason],
  keep: {
    label: 'Keep history',
    hint: 'What is older is deleted within a day. Deleted days cannot be had back except from a backup.',
  },
  keepAll: 'All of it',
  keepDays: (days: number) => {
    if (days % 365 !== 0) return `The last ${number(days)} days`;
    return plural(language, days / 365, {
      one: 'The last year',
      other: `The last ${days / 365} years`,
    });
  },
  delete: {
    label: 'Delete everything',
    hint: 'History, settings, routines and plan, as if Midback were newly installed. A single day can be deleted on the history page.',
  },
  deleteEverything: 'Delete everything …',
  deleteHeading: 'Delete everything?',
  deleteBody: 'Save a backup first if you might want any of it again.',
  deleteNow: 'Delete now',
  deleting: 'Deleting …',
  deleted: 'Everything is deleted.',
  restored: 'Everything is back.',
};
