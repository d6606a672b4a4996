import type { DoseUnit } from '../../domain/movement/dose.ts';
import type { HowOften, PlanFigure } from '../../domain/plan/plan.ts';
import type { PlanFileProblem } from '../../domain/plan/plan-file.ts';
import type { ItemSides } from '../../domain/session/routine.ts';
import type { DayKey } from '../../domain/time/epoch.ts';
import { shortDay } from './calendar-names.ts';
import { sayFault } from './en-faults.ts';
import { plural } from './plural.ts';

const day = (key: DayKey) => `${shortDay('en', key)} ${key.slice(0, 4)}`;

const units: Record<DoseUnit, { readonly label: string; readonly unit: string }> = {
  holdSeconds: { label: 'Hold', unit: 'seconds' },
  holdBreaths: { label: 'Hold', unit: 'breaths' },
  repetitions: { label: 'Repetitions', unit: 'times' },
  durationSeconds: { label: 'Keep moving', unit: 'seconds' },
};

const sides: Record<ItemSides, string> = {
  both: 'Both sides',
  left: 'Left side only',
  right: 'Right side only',
  none: 'No sides',
};

const figures: Record<PlanFigure, string> = {
  standing: 'Standing',
  sitting: 'Sitting on a chair',
  'on-all-fours': 'On hands and knees',
  lying: 'Lying on the back',
};

/** What the page of the plan from a professional says. */
export const enPlan = {
  title: 'Your plan',
  intro:
    'A physiotherapist or doctor can put together a plan for you. While it counts, its movements are offered before all others, in the amounts it says.',
  none: 'There is no plan yet.',
  today: 'Today',
  nothingToday: 'Nothing is left of it for today.',
  notYet: (from: DayKey) => `It begins on ${day(from)}.`,
  over: (to: DayKey) => `It ended on ${day(to)}.`,
  by: (name: string) => `By ${name}`,
  valid: (from?: DayKey, to?: DayKey) =>
    from && to
      ? `From ${day(from)} to ${day(to)}`
      : from
        ? `From ${day(from)}`
        : to
          ? `Until ${day(to)}`
          : 'Until you remove it',
  done: (done: number, wanted: number) => `${done} of ${wanted} today`,
  howOften: ({ times, per }: HowOften) =>
    `${times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`} a ${per}`,
  onOneSide: { left: 'left side only', right: 'right side only' },
  own: 'Described by your plan',
  steps: 'How it is done',
  start: 'Start',
  startNamed: (name: string) => `Start: ${name}`,
  edit: 'Change it',
  write: 'Write a plan',
  save: 'Save as a file',
  remove: 'Remove it',
  removed: (title: string) => `“${title}” is removed. What you did of it stays in your history.`,
  fileName: 'midback-plan.json',
  import: {
    heading: 'Bring in a plan',
    body: 'Choose the file you were given, or paste what is in it. You see what it holds before anything changes.',
    choose: 'Choose a file',
    paste: 'Or paste it here',
    read: 'Check it',
    preview: 'This plan holds',
    replaces: (title: string) => `It takes the place of “${title}”.`,
    use: 'Use this plan',
    leave: 'Leave it',
    used: 'Your plan is in place.',
    unreadable: 'The file could not be read.',
  },
  problem: (problem: Exclude<PlanFileProblem, { kind: 'fields' }>): string => {
    switch (problem.kind) {
      case 'empty':
        return 'There is nothing in it.';
      case 'too-large':
        return `It is longer than ${problem.most.toLocaleString('en')} characters, which no plan is.`;
      case 'not-json':
        return 'It is no plan file: perhaps a part was not copied.';
      case 'other-program':
        return problem.format === null
          ? 'It is no plan file of Midback.'
          : `It is a “${problem.format}”, not a plan.`;
      case 'newer-version':
        return `It was written by a newer Midback (version ${problem.version}, this one knows ${problem.known}).`;
    }
  },
  problems: (count: number) =>
    plural('en', count, {
      one: 'One thing in this plan cannot be taken:',
      other: `${count} things in this plan cannot be taken:`,
    }),
  whole: 'the file',
  fault: sayFault,
  editor: {
    title: 'Write a plan',
    intro:
      'For whoever prescribes: choose movements, say how much and how often, and save the file for your patient.',
    back: 'Back to the plan',
    fields: { title: 'Title', by: 'Your name', from: 'First day', to: 'Last day', notes: 'Notes' },
    optional: 'may stay empty',
    movements: 'Movements',
    add: 'Movement from the catalogue',
    choose: 'Choose …',
    addButton: 'Add',
    addOwn: 'Add one of your own',
    unnamed: 'A movement of your own',
    ownName: 'Name',
    ownSteps: 'Steps, one on each line',
    place: 'Where',
    figure: 'Drawing',
    noFigure: 'None',
    figures,
    measure: 'Measured in',
    measures: {
      holdSeconds: 'Seconds of holding',
      holdBreaths: 'Breaths of holding',
      repetitions: 'Repetitions',
      durationSeconds: 'Seconds of moving',
    } satisfies Record<DoseUnit, string>,
    units,
    counts: {
      times: { label: 'Repeat the hold', unit: 'times' },
      sets: { label: 'Sets', unit: 'sets' },
    },
    sides: 'Sides',
    sideChoices: sides,
    often: { label: 'Do it', unit: 'times' },
    per: 'In every',
    perChoices: { day: 'Day', week: 'Week' },
    itemNotes: 'Notes for this movement',
    wrongNumber: (min: number, max: number) => `A whole number from ${min} to ${max}.`,
    earlier: 'Earlier',
    later: 'Later',
    remove: 'Remove',
    moved: (name: string, place: number) => `${name} is number ${place} now.`,
    removed: (name: string) => `Removed: ${name}.`,
    of: (action: string, name: string) => `${action}: ${name}`,
    use: 'Use this plan here',
    save: 'Save as a file',
    saved: 'The file is with your downloads.',
    wrong: 'Before it can be used:',
    fieldOf: (place: number, name: string, field: string) => `${place}. ${name}: ${field}`,
  },
};
