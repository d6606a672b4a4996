import type { OfferFault } from '../../domain/history/records.ts';

const faults: Record<OfferFault, string> = {
  'in-call': 'I was in a call',
  away: 'I was away',
  'bad-moment': 'It was a bad moment',
};

const said: Record<OfferFault, string> = {
  'in-call': 'wrong: you were in a call',
  away: 'wrong: you were away',
  'bad-moment': 'wrong: a bad moment',
};

/** "That was wrong", and the quiet questions of popup and offer. */
export const enCorrections = {
  /** In a list, beside what is meant. */
  wrong: 'Correct this',
  /** Of this moment, with nothing beside it. */
  wrongNow: 'Not right? Correct it',
  group: 'What it was',
  kinds: { sitting: 'I was sitting', away: 'I was away', 'in-call': 'I was in a call' },
  faults,
  said,
  done: 'Corrected. Your account has followed.',
  noted: 'Noted.',
  undo: 'Take it back',
  call: {
    question: 'Are you in a call?',
    body: 'Something plays, and nothing was touched for a while.',
    yes: 'Yes, hold breaks until it is over',
    no: 'No',
  },
  delivery: {
    question: 'Do our notifications reach you?',
    body: 'Your last ten breaks went by without a click.',
    failed: 'The last one did not come through.',
    test: 'Show one now',
    yes: 'Yes, they do',
    window: 'Use a small window instead',
    quiet: 'Only the badge and the new tab',
    changed: 'Changed. You find it under “Notifications” in the settings.',
  },
  open: {
    label: 'A break is due.',
    sat: (length: string) => `You have been sitting for ${length}. A stretch would be good now.`,
    start: 'Start it',
  },
};

export type CorrectionWords = typeof enCorrections;
