import { plural } from './plural.ts';

/** What the library and the pages of stretches and advice say. */
export const enLibrary = {
  title: 'Stretches',
  see: { advice: 'Advice', care: 'When to see someone', all: 'All stretches' },
  minutes: (minutes: number) =>
    plural('en', minutes, { one: '1 minute', other: `${minutes} minutes` }),
  filters: 'Filter',
  place: 'Place',
  anyPlace: 'Any place',
  equipment: 'With',
  anyEquipment: 'Anything',
  noEquipment: 'Nothing but a chair or mat',
  direction: 'Direction',
  anyDirection: 'Any direction',
  longest: 'Time',
  anyLength: 'Any length',
  upTo: (minutes: number) =>
    plural('en', minutes, { one: 'Up to 1 minute', other: `Up to ${minutes} minutes` }),
  oneSided: 'One side at a time',
  show: 'Show',
  shows: { all: 'All', favourites: 'Favourites', excluded: 'Not this one' },
  found: (count: number) => plural('en', count, { one: '1 stretch', other: `${count} stretches` }),
  none: 'No stretch is like that.',
  clear: 'Clear the filters',
  favourite: 'Favourite',
  exclude: 'Not this one',
  excludedHint: 'It is never offered. You can still start it here.',
  start: 'Start',
  side: 'Side shown',
  steps: 'How to do it',
  phases: {
    setup: 'Get ready',
    moveIn: 'Move in',
    hold: 'While you stay',
    repetitionOut: 'There',
    repetitionBack: 'And back',
    return: 'Come back',
  },
  breathing: 'Breathing',
  feel: 'What it should feel like',
  mistakes: 'What often goes wrong',
  stopIf: 'When to stop',
  easier: 'Easier',
  harder: 'Harder',
  variants: 'Other ways to do it',
  askFirst: 'Ask first',
  aboutAsking: 'More about asking first',
  history: 'Your history with it',
  own: {
    never: 'You have not done it yet.',
    done: (times: number, lastDay: string) =>
      plural('en', times, {
        one: `Done once, on ${lastDay}.`,
        other: `Done ${times} times, last on ${lastDay}.`,
      }),
    felt: (better: number, rated: number) => `Felt better after ${better} of ${rated}.`,
  },
  advice: {
    title: 'Advice',
    kinds: {
      care: 'When to be careful',
      habit: 'Through the day',
      relief: 'What may ease it',
      knowledge: 'How the mid-back works',
    },
    stretches: 'Stretches that go with it',
    related: 'Read on',
    note: 'Midback shows movements. It cannot examine you, and it is no medical advice.',
  },
};

export type LibraryWords = typeof enLibrary;
