import type { HoldReason, OfferMoment } from '../../domain/history/records.ts';
import { plural } from './plural.ts';

const held: Record<HoldReason, string> = {
  fullscreen: 'It comes when you leave full screen.',
  'in-call': 'It comes when your call is over.',
  paused: 'A stretch waits until your pause ends.',
  'outside-hours': 'Not offered: outside your working hours.',
  'in-session': 'A stretch is open in another window.',
  'quiet-site': 'Held: a quiet site is open.',
};

const moments: Record<OfferMoment, string> = {
  'at-a-pause': 'You paused for a moment, so now is a good time.',
  'at-the-latest': 'It is due, whenever it suits you.',
  'after-hold': 'It waited for a better moment. Now is one.',
  'after-snooze': 'You asked to hear about it again.',
  again: 'Still here, whenever you are ready.',
};

/** What the popup says. */
export const enPopup = {
  title: 'Midback',
  sitting: {
    heading: 'Sitting',
    minutes: (minutes: number) => plural('en', minutes, { one: 'minute', other: 'minutes' }),
    since: (time: string) => `since ${time}`,
    justNow: 'Just sat down',
  },
  due: { heading: 'Time for a stretch' },
  held: { heading: 'A stretch is waiting' },
  inCall: {
    heading: 'In a call',
    quiet: 'Quiet until you say it is over.',
  },
  paused: {
    heading: 'Paused',
    until: (time: string) => `No reminders until ${time}.`,
    untilTomorrow: 'No reminders until tomorrow.',
  },
  away: {
    heading: 'Away',
    rested: 'Being away counts as rest.',
  },
  resume: {
    heading: 'Your stretch is waiting',
    body: (name: string) => `You stopped in the middle of “${name}”.`,
    action: 'Go on',
    discard: 'Leave it',
  },
  next: (time: string) => `Next break about ${time}`,
  nextWhy: (limit: string) => `after ${limit} of sitting`,
  dueSince: (time: string) => `Due since ${time}.`,
  snoozed: (length: string) => `Snoozed for ${length} more of sitting.`,
  snoozes: (times: number) =>
    plural('en', times, { one: 'Snoozed once so far.', other: `Snoozed ${times} times so far.` }),
  fullscreenSince: (time: string) => `Full screen since ${time}.`,
  credit: (away: string, credit: string) => `${away} away took ${credit} off.`,
  heldBy: held,
  moments,
  offeredAtPause: (length: string) => `Offered at a pause after ${length}.`,
  suggestion: {
    heading: 'Suggested stretch',
    start: 'Start',
    another: 'Another one',
    none: 'No stretch fits your places and equipment. Getting up for a few steps is good too.',
    noneAction: 'Change what fits',
  },
  snooze: (minutes: number) => `Snooze ${minutes} min`,
  call: { on: 'I’m in a call', off: 'The call is over' },
  pause: {
    open: 'Pause',
    group: 'Pause reminders',
    '30-minutes': '30 minutes',
    '1-hour': '1 hour',
    'until-tomorrow': 'Until tomorrow',
    end: 'Remind me again',
  },
  gotUp: 'I just got up',
  today: (sitting: string) => `${sitting} of sitting today`,
};

export type PopupWords = typeof enPopup;
