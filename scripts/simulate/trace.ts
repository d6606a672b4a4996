/*
 * A day as it really was: what the person did, what the machine did. Nothing of what a browser or
 * a program made of it.
 */
import * as v from 'valibot';

/** How the person answers an offer. */
const answer = v.picklist(['starts', 'starts-standing', 'snoozes', 'skips', 'closes', 'ignores']);
export type Answer = v.InferOutput<typeof answer>;

const minutes = v.pipe(v.number(), v.gtValue(0, 'has to be more than 0'));
const seconds = v.pipe(v.number(), v.minValue(0));
const on = v.boolean();
const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'has to be like 09:30'));
const zone = v.pipe(v.string(), v.check(isZone, 'is no time zone such as Europe/Berlin'));

/** Steps that take time follow one another; those without happen in a moment. */
export type Step =
  /** At the desk with keys and mouse, with a short pause now and then. */
  | {
      readonly does: 'types';
      readonly minutes: number;
      /** 0: without any pause. */
      readonly pauseEveryMinutes?: number | undefined;
      readonly pauseSeconds?: number | undefined;
    }
  /** At the desk, touching something only now and then. */
  | { readonly does: 'reads'; readonly minutes: number; readonly touchEverySeconds: number }
  /** At the desk without any input. */
  | { readonly does: 'watches'; readonly minutes: number }
  /** Away from the desk; the machine stays on. */
  | { readonly does: 'leaves'; readonly minutes: number; readonly locks?: boolean | undefined }
  /** Away; the machine sleeps. One that asks for a password locks a moment before it does. */
  | { readonly does: 'closes-lid'; readonly minutes: number; readonly locks?: boolean | undefined }
  /** The browser is closed for so long; away unless the person stays at the desk. */
  | {
      readonly does: 'closes-browser';
      readonly minutes: number;
      readonly stays?: boolean | undefined;
    }
  | { readonly does: 'sound'; readonly on: boolean }
  | { readonly does: 'fullscreen'; readonly on: boolean }
  /** What really is: a call or a presentation begins or ends. No program is told. */
  | { readonly does: 'meeting'; readonly on: boolean }
  /** "I'm in a call" is pressed, or "the call is over". */
  | { readonly does: 'says-in-call'; readonly on: boolean }
  | { readonly does: 'pauses-reminders'; readonly minutes: number }
  | { readonly does: 'says-got-up' }
  | { readonly does: 'sets-clock'; readonly byMinutes: number }
  | { readonly does: 'travels-to'; readonly zone: string }
  | { readonly does: 'answers'; readonly how: Answer; readonly afterSeconds?: number | undefined }
  /** The browser forgets its alarms without a word. */
  | { readonly does: 'forgets-alarms' }
  /** A new version is installed: the alarms are gone, and the background begins to run. */
  | { readonly does: 'updates-extension' }
  | { readonly does: 'switches-window' }
  | { readonly does: 'repeats'; readonly times: number; readonly steps: readonly Step[] };

const step: v.GenericSchema<Step> = v.variant('does', [
  v.strictObject({
    does: v.literal('types'),
    minutes,
    pauseEveryMinutes: v.optional(seconds),
    pauseSeconds: v.optional(seconds),
  }),
  v.strictObject({ does: v.literal('reads'), minutes, touchEverySeconds: seconds }),
  v.strictObject({ does: v.literal('watches'), minutes }),
  v.strictObject({ does: v.literal('leaves'), minutes, locks: v.optional(on) }),
  v.strictObject({ does: v.literal('closes-lid'), minutes, locks: v.optional(on) }),
  v.strictObject({ does: v.literal('closes-browser'), minutes, stays: v.optional(on) }),
  v.strictObject({ does: v.literal('sound'), on }),
  v.strictObject({ does: v.literal('fullscreen'), on }),
  v.strictObject({ does: v.literal('meeting'), on }),
  v.strictObject({ does: v.literal('says-in-call'), on }),
  v.strictObject({ does: v.literal('pauses-reminders'), minutes }),
  v.strictObject({ does: v.literal('says-got-up') }),
  v.strictObject({ does: v.literal('sets-clock'), byMinutes: v.number() }),
  v.strictObject({ does: v.literal('travels-to'), zone }),
  v.strictObject({ does: v.literal('answers'), how: answer, afterSeconds: v.optional(seconds) }),
  v.strictObject({ does: v.literal('forgets-alarms') }),
  v.strictObject({ does: v.literal('updates-extension') }),
  v.strictObject({ does: v.literal('switches-window') }),
  v.strictObject({
    does: v.literal('repeats'),
    times: v.pipe(v.number(), v.integer(), v.minValue(1)),
    steps: v.lazy(() => v.array(step)),
  }),
]);

const workingHours = v.strictObject({
  days: v.pipe(v.array(v.boolean()), v.length(7, 'names the seven days from Monday on')),
  from: timeOfDay,
  to: timeOfDay,
});

export const traceSchema = v.strictObject({
  name: v.pipe(v.string(), v.nonEmpty('is empty')),
  /** What a good colleague, sitting beside the person, would have done. */
  colleague: v.pipe(v.string(), v.nonEmpty('is empty')),
  zone,
  /** What the wall clock of the zone shows at the beginning. */
  start: v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'has to be like 2026-03-02T09:00'),
  ),
  browser: v.optional(v.picklist(['chrome', 'firefox']), 'chrome'),
  /** Some desktops tell Firefox nothing of the person's input. */
  tellsIdle: v.optional(v.boolean(), true),
  notificationsWork: v.optional(v.boolean(), true),
  settings: v.optional(
    v.strictObject({
      sitLimitMinutes: v.optional(minutes),
      graceMinutes: v.optional(minutes),
      workingHours: v.optional(workingHours),
    }),
    {},
  ),
  answers: v.optional(answer, 'starts'),
  afterSeconds: v.optional(seconds, 20),
  steps: v.pipe(v.array(step), v.minLength(1, 'has no step')),
});

export type Trace = v.InferOutput<typeof traceSchema>;

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
