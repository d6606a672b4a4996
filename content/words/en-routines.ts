import type { Fault } from '../../domain/fault/fault.ts';
import { sayFault } from './en-faults.ts';
import { enShortSets } from './en-short-sets.ts';
import { plural } from './plural.ts';

const seconds = (count: number) => plural('en', count, { one: 'second', other: 'seconds' });

/** What short sets and routines of one's own say. */
export const enRoutines = {
  title: 'Sets and routines',
  startSet: enShortSets.startSet,
  sets: 'Short sets',
  setsNote: 'Put together from what fits now: to warm up, then each direction once.',
  setsNone: 'Nothing fits the places and equipment you chose.',
  set: (minutes: number) => `${minutes} minutes`,
  own: 'Your routines',
  ownNone: 'None yet. Choose stretches, put them in your order, and keep them.',
  make: 'New routine',
  unnamed: 'Routine without a name',
  lasts: (minutes: number) => `about ${minutes} min`,
  count: (count: number) => plural('en', count, { one: '1 stretch', other: `${count} stretches` }),
  start: 'Start',
  startNamed: (name: string) => `Start ${name}`,
  change: 'Change',
  changeNamed: (name: string) => `Change ${name}`,
  delete: 'Delete',
  deleteNamed: (name: string) => `Delete ${name}`,
  deleted: (name: string) => `Deleted: ${name}.`,
  broken: 'It cannot be played:',
  /** The page of one routine. */
  edit: {
    fresh: 'New routine',
    title: 'Change a routine',
    gone: 'There is no such routine any more.',
    all: 'All routines',
    name: { label: 'Name' },
    nameExample: 'After lunch',
    items: 'Stretches in their order',
    add: { label: 'Add a stretch' },
    choose: 'Choose …',
    addButton: 'Add',
    added: (name: string) => `Added: ${name}.`,
    removed: (name: string) => `Removed: ${name}.`,
    moved: (name: string, place: number) => `${name} is number ${place} now.`,
    earlier: 'Earlier',
    later: 'Later',
    remove: 'Remove',
    of: (action: string, name: string) => `${action}: ${name}`,
    form: { label: 'Way to do it' },
    usualForm: 'Usual',
    sides: { label: 'Sides' },
    sideChoices: { both: 'Both', left: 'Left only', right: 'Right only' },
    units: {
      holdSeconds: { label: 'Hold', unit: seconds(2) },
      holdBreaths: { label: 'Hold', unit: 'breaths' },
      repetitions: { label: 'Repeat', unit: 'times' },
      durationSeconds: { label: 'Keep moving', unit: seconds(2) },
    },
    times: { label: 'Repeat it', unit: 'times' },
    setCount: { label: 'In', unit: 'sets' },
    wrongNumber: (min: number, max: number) => `A whole number from ${min} to ${max}, please.`,
    keep: 'Save',
    kept: 'Saved.',
    start: 'Save and start',
    empty: 'Add at least one stretch first.',
    nameTooLong: 'This name is too long.',
    problem: (path: string, problem: Fault) => `${path} ${sayFault(problem)}.`,
    unkept: 'Not saved yet.',
  },
};

export type RoutineWords = typeof enRoutines;
