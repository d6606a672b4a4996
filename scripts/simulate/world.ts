import { minuteMs, secondMs } from '../../domain/time/units.ts';
import { instantsOf } from '../../domain/time/zone-offset.ts';
import type { Answer, Step, Trace } from './trace.ts';

/** One true second of the day, as nobody but the day itself knows it. */
export interface Second {
  /** Seconds since the day began. */
  readonly index: number;
  /** True time: a count that no clock change touches. */
  readonly trueMs: number;
  /** What the machine's clock shows. */
  readonly wallMs: number;
  readonly zone: string;
  readonly atDesk: boolean;
  readonly hasInput: boolean;
  readonly awake: boolean;
  readonly browserOpen: boolean;
  readonly locked: boolean;
  readonly audible: boolean;
  readonly fullscreen: boolean;
  readonly inMeeting: boolean;
  /** Nobody may expect a reminder: a meeting, a full screen, a pause that was asked for. */
  readonly wantsQuiet: boolean;
  readonly answers: Answer;
  readonly answersAfterMs: number;
  /** What happens in the moment this second begins. */
  readonly moments: readonly Step[];
}

type Lasting = Extract<
  Step,
  { does: 'types' | 'reads' | 'watches' | 'leaves' | `closes-${string}` }
>;
const lasting: readonly Step['does'][] = [
  'types',
  'reads',
  'watches',
  'leaves',
  'closes-lid',
  'closes-browser',
];
const lasts = (step: Step): step is Lasting => lasting.includes(step.does);

/** The day second by second. Each call tells it anew. */
export function* secondsOf(trace: Trace): Generator<Second> {
  const startMs = startOf(trace);
  const around = {
    zone: trace.zone,
    clockMs: 0,
    audible: false,
    fullscreen: false,
    inMeeting: false,
    pausedUntilMs: 0,
    answers: trace.answers,
    answersAfterMs: trace.afterSeconds * secondMs,
  };
  let index = 0;
  let moments: Step[] = [];
  for (const step of flat(trace.steps)) {
    if (!lasts(step)) {
      if (step.does === 'sound') around.audible = step.on;
      if (step.does === 'fullscreen') around.fullscreen = step.on;
      if (step.does === 'meeting') around.inMeeting = step.on;
      if (step.does === 'sets-clock') around.clockMs += step.byMinutes * minuteMs;
      if (step.does === 'pauses-reminders') {
        around.pausedUntilMs = startMs + index * secondMs + step.minutes * minuteMs;
      }
      if (step.does === 'travels-to') around.zone = step.zone;
      if (step.does === 'answers') {
        around.answers = step.how;
        around.answersAfterMs = (step.afterSeconds ?? trace.afterSeconds) * secondMs;
      }
      moments.push(step);
      continue;
    }
    const count = Math.round(step.minutes * 60);
    for (let second = 0; second < count; second += 1) {
      const trueMs = startMs + index * secondMs;
      const { clockMs, pausedUntilMs, ...surroundings } = around;
      yield {
        index,
        trueMs,
        wallMs: trueMs + clockMs,
        ...surroundings,
        wantsQuiet: around.inMeeting || around.fullscreen || trueMs < pausedUntilMs,
        // A machine that sleeps plays nothing; a closed browser neither.
        audible: around.audible && !step.does.startsWith('closes'),
        ...natureOf(step, second),
        moments,
      };
      moments = [];
      index += 1;
    }
  }
}

function natureOf(
  step: Lasting,
  second: number,
): Pick<Second, 'atDesk' | 'hasInput' | 'awake' | 'browserOpen' | 'locked'> {
  const usual = { atDesk: true, hasInput: false, awake: true, browserOpen: true, locked: false };
  switch (step.does) {
    case 'types':
      return { ...usual, hasInput: !pauses(step, second) };
    case 'reads':
      return { ...usual, hasInput: second % Math.max(1, step.touchEverySeconds) === 0 };
    case 'watches':
      return usual;
    case 'leaves':
      return { ...usual, atDesk: false, locked: step.locks === true };
    case 'closes-lid': {
      const locked = step.locks === true;
      return { ...usual, atDesk: false, locked, awake: locked && second < 2 };
    }
    case 'closes-browser':
      return { ...usual, atDesk: step.stays === true, browserOpen: false };
  }
}

/** People rest their hands for some seconds every few minutes. */
function pauses(step: Extract<Step, { does: 'types' }>, second: number): boolean {
  const everySeconds = (step.pauseEveryMinutes ?? 4) * 60;
  if (everySeconds === 0) return false;
  const since = (second % everySeconds) - Math.floor(everySeconds / 2);
  return since >= 0 && since < (step.pauseSeconds ?? 25);
}

function* flat(steps: readonly Step[]): Generator<Step> {
  for (const step of steps) {
    if (step.does !== 'repeats') yield step;
    else for (let time = 0; time < step.times; time += 1) yield* flat(step.steps);
  }
}

function startOf({ start, zone }: Trace): number {
  const wall = Date.parse(`${start}:00Z`);
  const [first] = instantsOf(wall, zone);
  if (first === undefined) throw new RangeError(`There is no ${start} in ${zone}.`);
  return first;
}
