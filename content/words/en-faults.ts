import type { Fault, FaultAbout, PlainFault } from '../../domain/fault/fault.ts';

const number = (value: string) => Number(value).toLocaleString('en');

const plain: Record<PlainFault, string> = {
  missing: 'is missing',
  empty: 'is empty',
  'not-text': 'is not a text',
  'not-number': 'is not a number',
  'not-finite': 'is not a finite number',
  'not-whole': 'is not a whole number',
  negative: 'is negative',
  'not-on-off': 'is not true or false',
  'not-list': 'is not a list',
  'not-day': 'is not a day written YYYY-MM-DD',
  'not-seven-days': 'is not a list of seven days',
  'not-zone': 'is not the name of a time zone',
  'not-site': 'is not the name of a site',
  'not-movement-id': 'is not the id of a movement',
  'before-1970': 'is before 1970',
  'after-all-dates': 'is later than any date',
  'beyond-all-zones': 'is further from UTC than any time zone',
  'over-a-century': 'is longer than a hundred years',
  'over-a-day': 'is more than a day',
  'over-an-hour-a-side': 'takes longer than an hour a side',
  'not-record': 'is not a record',
  'not-settings': 'is not a group of settings',
  'not-sums': 'is not a group of sums',
  'not-lists': 'is not a group of lists',
  'not-backup': 'is not a backup',
  'not-plan': 'is not a plan',
  'not-plan-item': 'is not a movement of a plan',
  'not-description': 'is not a description of a movement',
  'not-routine': 'is not a routine',
  'not-routine-item': 'is not an item of a routine',
  'not-entry': 'is not an entry of the history',
  'not-version': 'is not the number of a version that is known',
  'not-how-often': 'is not “times” and “per”',
  'movement-and-own': 'has both movement and own, but is only one',
  'no-movement-nor-own': 'has neither movement nor own',
  'no-steps': 'is not a list with at least one step',
  'not-known-here': 'is not known to this version',
};

const about: Record<FaultAbout, (what: string) => string> = {
  'less-than': (least) => `is less than ${number(least)}`,
  'more-than': (most) => `is more than ${number(most)}`,
  'longer-than': (most) => `is longer than ${number(most)} characters`,
  'more-entries-than': (most) => `has more than ${number(most)} entries`,
  'earlier-than': (field) => `is earlier than ${field}`,
  'not-shorter-than': (field) => `is not shorter than ${field}`,
  'not-whole-up-to': (most) => `is not a whole number from 1 to ${number(most)}`,
  'not-one-of': (choices) => `is not one of ${choices}`,
  'needs-one-of': (choices) => `needs one of ${choices}`,
  'only-one-of': (given) => `has ${given}, but only one can be played`,
  'unknown-movement': (id) => `is no movement we know: ${id}`,
  'unknown-variant': (id) => `is no variant of it: ${id}`,
  again: (id) => `has ${id} a second time`,
};

/** What is wrong, in words that follow its place: `“plan.title” is missing`. */
export function sayFault(fault: Fault): string {
  const [code = '', ...rest] = fault.split(' ');
  return plain[code as PlainFault] ?? about[code as FaultAbout](rest.join(' '));
}
