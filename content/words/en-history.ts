import type {
  Comfort,
  ComfortRatings,
  HoldReason,
  IntervalRecord,
  OfferEnding,
  OfferMoment,
} from '../../domain/history/records.ts';
import { sideMeant } from '../../domain/history/side-meant.ts';
import { plural } from './plural.ts';

const endings: Record<OfferEnding, string> = {
  taken: 'Taken',
  snoozed: 'Snoozed',
  skipped: 'Skipped',
  dismissed: 'Closed',
  unanswered: 'Not answered',
  credited: 'You got up by yourself',
};

const moments: Record<OfferMoment, string> = {
  'at-a-pause': 'at a pause',
  'at-the-latest': 'when it was due',
  'after-hold': 'after a hold',
  'after-snooze': 'after a snooze',
  again: 'once more',
};

const heldBy: Record<HoldReason, string> = {
  fullscreen: 'held while the screen was full',
  'in-call': 'held during your call',
  paused: 'held during your pause',
  'outside-hours': 'held until your working hours began',
  'in-session': 'held while a stretch was open',
  'quiet-site': 'held while one of your quiet sites was open',
};

const holds: Record<HoldReason, string> = {
  fullscreen: 'fullscreen',
  'in-call': 'in a call',
  paused: 'paused by you',
  'outside-hours': 'outside your working hours',
  'in-session': 'a stretch was open',
  'quiet-site': 'on one of your quiet sites',
};

const whys: Record<NonNullable<IntervalRecord['why']>, string> = {
  idle: 'nothing was touched',
  locked: 'the screen was locked',
  'asleep-or-closed': 'asleep or closed',
  'got-up': 'you had got up',
  stretching: 'stretching',
  'by-hand': 'set by you',
};

const comforts: Record<Comfort, string> = {
  better: 'Felt better after',
  same: 'Felt the same after',
  worse: 'Felt worse after',
};

/** What the history page says. */
export const enHistory = {
  title: 'History',
  loading: 'Opening your history …',
  sitting: (length: string) => `${length} of sitting`,
  longest: (length: string) => `longest ${length}`,
  details: 'Details',
  stretches: 'Stretches',
  noStretches: 'No stretches on this day.',
  partly: 'Partly done',
  side: (side: string, length: string) => `${side} ${length}`,
  repetitions: (count: number) =>
    plural('en', count, { one: '1 repetition', other: `${count} repetitions` }),
  comforts,
  /** The numbers given before and after, 0 to 10, and where it was felt; any may be missing. */
  ratings: (given: ComfortRatings) => {
    const { before, after } = given;
    const side = sideMeant(given);
    return [
      before === undefined
        ? after !== undefined && `${after} of 10 after`
        : after === undefined
          ? `${before} of 10 before`
          : `${before} before, ${after} after, of 10`,
      side && `mostly on the ${side}`,
    ]
      .filter(Boolean)
      .join(', ');
  },
  offers: 'Breaks offered',
  noOffers: 'No breaks were offered.',
  offer: (sitting: string, moment: string) => `Offered ${moment} after ${sitting}`,
  moments,
  heldBy,
  held: (by: HoldReason, since: string | null) =>
    by === 'outside-hours'
      ? 'not offered: outside your working hours'
      : `held: ${holds[by]}${since === null ? '' : ` since ${since}`}`,
  whys,
  credit: (length: string) => `took ${length} off`,
  endings,
  intervals: 'The day in numbers',
  when: 'When',
  what: 'What',
  howLong: 'How long',
  delete: 'Delete this day',
  deleted: (day: string) => `${day} is deleted.`,
  more: 'Earlier days',
  empty: {
    heading: 'Nothing here yet',
    body: 'Work as usual: after the first half hour you will see your sitting here, and after the first stretch how it went. Nothing of it leaves this computer.',
  },
};

export type HistoryWords = typeof enHistory;
