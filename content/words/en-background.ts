import { plural } from './plural.ts';

/** What the background says in notifications. */
export const enBackground = {
  offer: {
    title: (name: string, minutes: number) =>
      `${name}, ${plural('en', minutes, { one: '1 minute', other: `${minutes} minutes` })}`,
    sat: (minutes: number) =>
      minutes < 1
        ? 'You have been sitting for a moment.'
        : `You have been sitting for ${plural('en', minutes, { one: '1 minute', other: `${minutes} minutes` })}.`,
    moments: {
      'at-a-pause': 'A pause just now: a good moment to stretch.',
      'at-the-latest': 'Time for a short stretch when it suits you.',
      'after-hold': 'It waited for you.',
      'after-snooze': 'You asked to be reminded again.',
      again: 'Still here whenever you are ready.',
    },
    heldBy: {
      'in-call': 'Held during your call.',
      fullscreen: 'Held while the screen was full.',
      paused: 'Held during your pause.',
      'outside-hours': 'Held outside your working hours.',
      'in-session': 'Held during your stretch.',
      'quiet-site': 'Held while one of your quiet sites was open.',
    },
    snoozed: (times: number) =>
      plural('en', times, { one: 'Snoozed once.', other: `Snoozed ${times} times.` }),
    getUp: 'Get up for a few steps',
    start: 'Start',
    snooze: 'Snooze 5 minutes',
  },
  call: {
    title: 'Still in your call?',
    message: 'Reminders have been quiet for an hour. Tell Midback when the call is over.',
    over: 'The call is over',
    still: 'Still in it',
  },
  test: {
    title: 'This is how a break is offered',
    message: 'If you can read this, notifications work.',
  },
};

export type BackgroundWords = typeof enBackground;
