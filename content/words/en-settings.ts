import type { Fault } from '../../domain/fault/fault.ts';
import { sayFault } from './en-faults.ts';

/** What the settings page says. `label` names a field, `hint` explains it in a line. */
export const enSettings = {
  title: 'Settings',
  search: 'Search settings',
  nothingFound: 'No setting has that in its name.',
  groups: {
    sitting: 'Sitting',
    hours: 'Working hours',
    stretches: 'Stretches',
    session: 'Sessions',
    sound: 'Sound and voice',
    look: 'Look',
    figure: 'Figure',
    newTab: 'New tab',
    keyboard: 'Keyboard',
    notifications: 'Notifications',
    sites: 'Quiet sites',
    sync: 'Your other computers',
    data: 'Your data',
  },
  sections: 'Groups of settings',
  minutes: 'minutes',
  seconds: 'seconds',
  wrongNumber: (min: number, max: number) => `Please give a whole number from ${min} to ${max}.`,
  wrongTime: 'Please give a time of day, such as 09:00.',
  changed: (label: string) => `Changed: ${label}`,
  policy: {
    locked: 'Set by your organisation.',
    title: 'Your organisation has set something that cannot be',
    body: 'These values are left out, and your own hold in their place. Whoever looks after this browser can put them right.',
    problem: (path: string, problem: Fault) => `“${path}” ${sayFault(problem)}.`,
  },
  sitLimit: {
    label: 'Sit at most',
    hint: 'A break is due after this long. Half an hour is a common recommendation.',
  },
  rest: {
    label: 'A whole rest takes',
    hint: 'Away this long, the count starts again from zero. A shorter absence takes off a part.',
  },
  exampleDay: {
    label: 'A day of yours could go like this',
    hint: 'Tea, lunch, a call and the printer, told to the same clock that counts for you. A dot is a break offered, and taken.',
    offered: (count: number, first: string, last: string) =>
      count === 1
        ? `One break offered, at ${first}.`
        : `${count} breaks offered, from ${first} to ${last}.`,
    none: 'No break would be offered on this day.',
  },
  hoursOn: {
    label: 'Offer breaks in working hours only',
    hint: 'Outside of them sitting is still counted, but nothing is offered.',
  },
  days: { label: 'Working days' },
  daysEmpty: 'Choose at least one day, or switch working hours off.',
  from: { label: 'From' },
  to: { label: 'Until' },
  crossesMidnight: (from: string, to: string) =>
    `From ${from} until ${to} the next morning. A shift belongs to the day it begins on.`,
  wholeDay: 'The same time twice means around the clock.',
  places: {
    label: 'Where you can stretch',
    hint: 'Only what fits is offered.',
  },
  placesEmpty: 'Choose at least one place, so that something can be offered.',
  equipment: {
    label: 'What you have at hand',
    hint: 'No need for any of it: many stretches need nothing.',
  },
  strength: {
    label: 'Offer strength exercises too',
    hint: 'Rows, planks and the like, besides stretches.',
  },
  minutesAtHand: {
    label: 'Time for a stretch',
    hint: 'Nothing longer is offered, unless nothing else fits.',
  },
  minutesAtMost: (value: number) => (value === 1 ? '1 minute' : `${value} minutes`),
  stifferSide: {
    label: 'Stiffer side',
    hint: 'It goes first, and stretches for one side at a time come a little more often.',
  },
  stifferSides: { none: 'Neither', left: 'Left', right: 'Right' },
  speed: {
    label: 'Pace',
    hint: 'Of the whole session: holds, moves and pauses.',
  },
  percent: (value: number) => `${value} %`,
  breathIn: { label: 'Breathe in for' },
  breathOut: {
    label: 'Breathe out for',
    hint: 'Longer out than in is calming.',
  },
  pacer: { label: 'Show when to breathe' },
  untimed: {
    label: 'No clock',
    hint: 'Each step waits until you press a key.',
  },
  askComfort: {
    label: 'Ask for a number before and after',
    hint: '0 to 10, for how your back feels. “Better, same or worse” is asked in any case.',
  },
  bells: { label: 'Bells', hint: 'Soft tones at the start, the change of sides and the end.' },
  tryBell: 'Hear it',
  voice: {
    label: 'Spoken guidance',
    hint: 'By a voice of this computer. Nothing is sent anywhere.',
  },
  noVoices: 'This computer has no voice of its own. Bells and words on screen still guide you.',
  whichVoice: { label: 'Voice' },
  anyVoice: 'The computer’s choice',
  voiceRate: { label: 'Speed of the voice' },
  voiceSample: 'Breathe out, and turn gently to the left.',
  times: (value: number) => `${value} ×`,
  tryVoice: 'Hear it',
  volume: { label: 'Volume' },
  theme: { label: 'Colours' },
  themes: { system: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  motion: {
    label: 'Motion',
    hint: 'Reduced: still pictures of each position instead of movement.',
  },
  motions: { system: 'As the system', reduced: 'Reduced' },
  build: { label: 'Build' },
  builds: { 'by-day': 'Varies by day', slender: 'Slender', sturdy: 'Sturdy' },
  hair: { label: 'Hair' },
  hairs: { 'by-day': 'Varies by day', bun: 'Bun', short: 'Short' },
  skin: { label: 'Skin' },
  skinByDay: 'Varies by day',
  skinTone: (tone: number) => `Tone ${tone}`,
  singleKeys: {
    label: 'Single keys in the popup',
    hint: 'S starts, A shows another stretch, C is for calls, U for “I just got up”, P pauses.',
  },
  shortcuts: {
    text: 'Your browser can start a stretch, pause, or note a call from anywhere, with keys of your choice.',
    chromium: 'In Chrome and Edge: chrome://extensions/shortcuts.',
    firefox: 'In Firefox: Add-ons, the gear, “Manage Extension Shortcuts”.',
  },
  offersBy: {
    label: 'How a break is offered',
    hint: 'The number on the toolbar icon tells you in any case. A “do not disturb” of your system is respected: what it holds back we do not show in another way.',
    ways: {
      notification: 'Notification',
      window: 'Small window',
      'new-tab': 'A line on the new tab',
      badge: 'Only the toolbar icon',
    },
  },
  quietSites: {
    label: 'Nothing interrupts on',
    hint: 'Your browser asks whether Midback may see pages of this site, and of no other. We look only whether it is in front of you; the break comes right after.',
    example: 'meet.example.com',
    add: 'Add',
    allow: 'Allow on this computer',
    remove: 'Remove',
    noSite: (typed: string) =>
      typed === ''
        ? 'Please type the name of a site, such as meet.example.com.'
        : `“${typed}” is not the name of a site. One looks like meet.example.com.`,
    known: (host: string) => `${host} is in the list already.`,
    refused: (host: string) => `Without your permission, ${host} cannot be recognised.`,
  },
  newTabRow: {
    search: {
      label: 'Search box on the new tab',
      hint: 'Asks for the permission “search”. What you type goes to your browser’s own search, as from the address bar; we keep nothing of it.',
    },
    sites: {
      label: 'Sites you visit often on the new tab',
      hint: 'Asks for the permission to read your most visited sites and their icons. They are not stored, and never leave the browser.',
    },
    refused: 'That is fine: without your permission the new tab stays as it is.',
    notAllowed:
      'The permission was taken back, or never given on this computer. The new tab leaves it out.',
    allow: 'Allow',
  },
  favourites: {
    text: 'Favourites and “not this one” are set on the page of each stretch.',
    link: 'See all stretches',
  },
};
