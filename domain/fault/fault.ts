/**
 * What is wrong with a value from outside (a file, a stored setting, a policy): a code, some with what
 * it is about after a space. The words for each are in `content/words/en-faults.ts`.
 */
export type Fault = PlainFault | `${FaultAbout} ${string}`;

export type PlainFault =
  | 'missing'
  | 'empty'
  | 'not-text'
  | 'not-number'
  | 'not-finite'
  | 'not-whole'
  | 'negative'
  | 'not-on-off'
  | 'not-list'
  | 'not-day'
  | 'not-seven-days'
  | 'not-zone'
  | 'not-movement-id'
  | 'not-site'
  | 'before-1970'
  | 'after-all-dates'
  | 'beyond-all-zones'
  | 'over-a-century'
  | 'over-a-day'
  | 'over-an-hour-a-side'
  | 'not-record'
  | 'not-settings'
  | 'not-sums'
  | 'not-lists'
  | 'not-backup'
  | 'not-plan'
  | 'not-plan-item'
  | 'not-description'
  | 'not-routine'
  | 'not-routine-item'
  | 'not-entry'
  | 'not-version'
  | 'not-how-often'
  | 'movement-and-own'
  | 'no-movement-nor-own'
  | 'no-steps'
  | 'not-known-here';

export type FaultAbout =
  | 'less-than'
  | 'more-than'
  | 'longer-than'
  | 'more-entries-than'
  | 'earlier-than'
  | 'not-shorter-than'
  | 'not-whole-up-to'
  | 'not-one-of'
  | 'needs-one-of'
  | 'only-one-of'
  | 'unknown-movement'
  | 'unknown-variant'
  | 'again';

/** One thing that is wrong, and where: `items[2].dose.holdSeconds`; an empty path is the whole. */
export interface FieldProblem {
  readonly path: string;
  readonly problem: Fault;
}

/** A code where any text is taken. */
export const fault = (code: Fault): Fault => code;
