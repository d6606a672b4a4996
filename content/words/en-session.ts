import type { Side } from '../../domain/movement/movement.ts';
import type { PhaseKind } from '../../domain/session/phase.ts';
import { plural } from './plural.ts';

const language = 'en';

const seconds = (count: number) =>
  plural(language, count, { one: '1 second', other: `${count} seconds` });
const breaths = (count: number) =>
  plural(language, count, { one: '1 breath', other: `${count} breaths` });
const times = (count: number) => plural(language, count, { one: 'once', other: `${count} times` });

/** What the guided session shows and says. Movements have their own words. */
export const enSession = {
  language,
  direction: 'ltr' as 'ltr' | 'rtl',
  /** In the middle of a sentence. */
  sides: { left: 'left', right: 'right' } satisfies Record<Side, string>,
  sideLabels: { left: 'Left', right: 'Right' } satisfies Record<Side, string>,
  phases: {
    'get-ready': 'Get ready',
    'next-movement': 'Next stretch',
    'move-in': 'Move in',
    hold: 'Hold',
    return: 'Come back',
    switch: 'Change sides',
    'repetition-out': 'Out',
    'repetition-pause': 'Stay',
    'repetition-back': 'Back',
    repetitions: 'At your own pace',
    flow: 'Keep moving',
    rest: 'Rest',
  } satisfies Record<PhaseKind, string>,
  paused: 'Paused',
  whenReady: 'When you are ready',
  progress: {
    label: 'Whole session',
    left: (minutes: number, restSeconds: number) =>
      `${minutes}:${String(restSeconds).padStart(2, '0')} left`,
    movement: (index: number, of: number) => `Stretch ${index} of ${of}`,
    set: (index: number, of: number) => `Set ${index} of ${of}`,
    of: (count: number) => `of ${count}`,
  },
  secondsShort: 's',
  breathsShort: (count: number) => plural(language, count, { one: 'breath', other: 'breaths' }),
  breath: { in: 'Breathe in', out: 'Breathe out' },
  setup: 'How to begin',
  controls: {
    group: 'Session',
    pause: 'Pause',
    resume: 'Go on',
    back: 'Back',
    skip: 'Skip',
    next: 'Done, next',
    skipMovement: 'Skip this stretch',
    /** For a stretch whose second side is only done if it needs it. */
    skipSide: 'One side is enough',
    extend: '+10 s',
    extendSpoken: '10 seconds more',
    stop: 'Stop',
  },
  options: {
    group: 'Sound and view',
    sound: 'Sound',
    voice: 'Voice',
    breathPacer: 'Breath',
    fullScreen: 'Full screen',
    help: 'Keys',
  },
  help: {
    title: 'Keys',
    close: 'Close',
    keys: [
      ['Space', 'Pause or go on'],
      ['←', 'Back to the start of this step, or to the one before'],
      ['→', 'On to the next step'],
      ['+', '10 seconds more'],
      ['N', 'On to the next stretch, or done'],
      ['M', 'Bells and voice off, or on again'],
      ['V', 'Voice on or off'],
      ['F', 'Full screen'],
      ['Esc', 'Stop'],
      ['?', 'This list'],
    ] as readonly (readonly [key: string, meaning: string])[],
    untimed: 'Every step waits for you: press → when you have done it.',
  },
  elsewhere: {
    title: 'This session goes on in another window',
    takeOver: 'Go on here',
  },
  spoken: {
    /** Of a movement that does not say what its side stands for. */
    sideName: (side: string) => `${side.charAt(0).toUpperCase()}${side.slice(1)} side`,
    side: (name: string, first: boolean) => `${name}${first ? ' first' : ''}.`,
    nextMovement: (sentence: string) => `Next: ${sentence}`,
    seconds,
    breaths,
    repeat: times,
    /** Movement that goes on for a time; "60 seconds" alone would be a hold. */
    moving: (count: number) => `${seconds(count)} of slow movement`,
    keepMoving: (left: string) => `Keep moving for ${left}.`,
    breathPace: (breathSeconds: number) => `About ${seconds(breathSeconds)} for each breath.`,
    eachSide: (amount: string) => `${amount} a side`,
    sets: (amount: string, sets: number) => `${sets} sets, ${amount} each`,
    /** Not "left": that is a side. */
    halfway: (remaining: string) => `Halfway. ${remaining} to go.`,
    rest: 'Rest.',
    restFor: (count: number) => `Rest for ${seconds(count)}.`,
    set: (index: number, of: number) => `Next: set ${index} of ${of}.`,
    go: (index: number, of: number) => `Next: ${index} of ${of}.`,
    /** Before the cue of the repetition that begins. */
    number: (index: number) => `${index}.`,
    last: (index: number) => `${index}, the last one.`,
    halfOfCount: (index: number) => `${index}. Halfway.`,
    sideIfRequired: 'The second side is optional: press N to skip.',
    waiting: 'Go on when you are ready.',
    paused: 'Paused.',
    resumed: 'Going on.',
    extended: '10 seconds more.',
    soundOn: 'Sound on.',
    soundOff: 'Sound off.',
    voiceOn: 'Voice on.',
    voiceOff: 'Voice off.',
    noVoice: 'This browser has no voice of its own.',
  },
  /** A number for how the back feels, for whoever wants to give one. */
  felt: {
    title: 'Before you begin',
    before: 'How does your back feel now?',
    after: 'And in a number?',
    scale: '0 is very uncomfortable, 10 is quite at ease.',
    side: 'Which side do you mean?',
    sides: { none: 'Both, or the middle', left: 'Left', right: 'Right' },
    begin: 'Begin',
    skip: 'Begin without',
  },
  end: {
    complete: 'Done. Well stretched.',
    partly: 'Stopped here. What you did counts.',
    nothing: 'Stopped before the first stretch.',
    question: 'How does your back feel now?',
    comfort: { better: 'Better', same: 'Same', worse: 'Worse' },
    thanks: {
      better: 'Good. Noted.',
      same: 'Noted. A stretch now and then adds up.',
      worse: 'Leave this stretch out for now.',
    },
    worseWhat:
      'Midback will not offer it while it rests. If the pain stays, grows or spreads, let a professional look at it.',
    /** Of a session with several stretches. */
    worseSeveral: 'Leave these stretches out for now.',
    seeSomeone: 'When to see someone',
    done: 'Close',
    again: 'Once more',
    did: (held: string) => `${held} in the stretch`,
  },
};

/** What a translation has to fill. */
export type SessionWords = typeof enSession;
