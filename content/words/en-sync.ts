import type { SyncFailureReason } from '../../domain/sync/pacing.ts';
import { plural } from './plural.ts';

const language = 'en';

/** Why the browser did not take what is to be shared, and what can be done. */
const problems: Record<SyncFailureReason, string> = {
  full: 'There is more to share than the browser takes (100 kB in all). A shorter plan or fewer routines make room.',
  'too-often': 'The browser asks for a pause between changes.',
  unavailable:
    'This browser’s own sync is not available here. Look for it in the browser’s settings.',
  other: 'The browser did not take what is to be shared.',
};

/** What the part of the settings about one's other computers says. */
export const enSync = {
  on: {
    label: 'Share with my other computers',
    hint: 'Through your browser’s own sync, if you use it: settings, favourites, routines, plan, and the sums of each day. There is no server of ours.',
  },
  comfort: {
    label: 'Share how stretches felt, too',
    hint: 'Only how many felt better, the same or worse on a day.',
  },
  off: 'Nothing is shared.',
  waiting: 'Not shared yet. It takes a minute.',
  alone: (time: string) =>
    `Up to date at ${time}. No other computer has shared anything so far; on each, this has to be switched on and the browser signed in.`,
  inStep: (time: string, machines: number) =>
    `Up to date at ${time} with ${plural(language, machines, {
      one: '1 other computer',
      other: `${machines} other computers`,
    })}.`,
  problem: (reason: SyncFailureReason) => problems[reason],
  retry: (time: string) => `Nothing is lost; the next try is at ${time}.`,
};
