import type { DayKey } from '../../domain/time/epoch.ts';
import { hourName, monthName, shortDay, shortDayName, weekdayLetter } from './calendar-names.ts';
import { plural } from './plural.ts';

const language = 'en';

const breaks = (count: number) =>
  plural(language, count, { one: '1 break', other: `${count} breaks` });
const days = (count: number) => plural(language, count, { one: '1 day', other: `${count} days` });
const answers = (count: number) =>
  plural(language, count, { one: '1 answer', other: `${count} answers` });
const times = (count: number) => plural(language, count, { one: 'once', other: `${count} times` });

/** What the pictures of the history say. Plain findings, never a verdict. */
export const enInsights = {
  views: 'Views of your history',
  daysView: 'Days',
  insightsView: 'Insights',
  loading: 'Adding up …',
  asTable: 'As a table',
  shortDay: (day: DayKey) => shortDay(language, day),
  dayName: (day: DayKey) => shortDayName(language, day),
  weekdayLetter: (day: DayKey) => weekdayLetter(language, day),
  monthName: (month: string) => monthName(language, month),
  hourName: (hour: number) => hourName(language, hour),
  hoursOnScale: (hours: number) => `${hours} h`,
  columns: {
    when: 'When',
    what: 'What',
    howLong: 'How long',
    day: 'Day',
    sitting: 'Sitting',
    runs: 'Unbroken sittings',
    longest: 'Longest',
    offered: 'Breaks offered',
    taken: 'Taken',
    passed: 'Passed over',
    breaks: 'Breaks',
    direction: 'Direction',
    side: 'Side',
    week: 'Week from',
    better: 'Better',
    same: 'The same',
    worse: 'Worse',
    stretch: 'Stretch',
    answers: 'Answers',
    hour: 'Hour',
  },
  day: {
    title: 'Today',
    says: (sitting: string, longest: string, taken: string) =>
      `So far today: ${sitting} of sitting, at most ${longest} without a break; ${taken}.`,
    none: 'Nothing has been recorded today yet.',
    stretch: 'Stretch',
  },
  fortnight: {
    title: 'The last 14 days',
    says: (sitting: string, count: number, longest: string, isMarked: boolean) =>
      `${sitting} of sitting on ${days(count)}. The longest without a break was ${longest}${isMarked ? '; its block is marked' : ''}.`,
    breaksTitle: 'Breaks in these days',
    breaksSay: (taken: number, offered: number) =>
      offered === 0
        ? 'No break was offered in these days.'
        : plural(language, offered, {
            one: `You ${taken === 0 ? 'did not take' : 'took'} the one break that was offered.`,
            other: `You took ${taken} of the ${breaks(offered)} that were offered.`,
          }),
    none: 'Nothing was recorded in the last 14 days.',
    sitting: 'One unbroken sitting',
    longest: 'The longest one',
    elsewhere: 'On another computer',
    taken: 'Taken',
    passed: 'Offered, passed over',
  },
  year: {
    title: 'A year',
    says: (count: number, withBreak: number) =>
      `On ${withBreak} of ${days(count)} in this calendar you took at least one break. A larger dot means more breaks.`,
    none: 'The calendar fills as days go by.',
    levels: {
      none: 'Nothing recorded',
      0: 'No break',
      1: '1–2 breaks',
      2: '3–5',
      3: '6–8',
      4: '9 or more',
    },
    day: (day: string, count: number) => `${day}: ${count === 0 ? 'no break' : breaks(count)}`,
    unrecorded: (day: string) => `${day}: nothing recorded`,
  },
  balance: {
    title: 'Directions and sides',
    says: (most: string, least: readonly string[]) =>
      least.length === 0
        ? `In the last four weeks your back did most of “${most}”, and some of everything else.`
        : `In the last four weeks your back did most of “${most}”. Not yet among them: ${least.join(', ')}.`,
    sides: {
      even: 'Left and right got about the same.',
      left: 'The left side got more than the right.',
      right: 'The right side got more than the left.',
    },
    none: 'After the first stretch you see here which ways your back has moved.',
  },
  comfort: {
    title: 'How it felt afterwards',
    says: (better: number, same: number, worse: number) =>
      `In the last twelve weeks you answered ${times(better + same + worse)}: ${better} better, ${same} the same, ${worse} worse.`,
    none: 'When you say after a stretch how your back feels, the weeks are compared here.',
  },
  felt: {
    title: 'Before and after in numbers',
    says: (before: string, after: string, count: number) =>
      `Where you gave a number before and after, it was ${before} before and ${after} after on average, out of 10 (${plural(language, count, { one: '1 stretch', other: `${count} stretches` })}).`,
    direction: 'The higher, the more at ease: 0 is very uncomfortable, 10 quite at ease.',
    before: 'Before',
    after: 'After',
    average: (value: number) =>
      new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value),
    week: (day: string, before: string, after: string) =>
      `Week from ${day}: ${before} before, ${after} after`,
  },
  helped: {
    title: 'What has helped you',
    says: (name: string, better: number, count: number) =>
      `“${name}” was most often followed by “better”: ${better} of ${answers(count)}. An answer says how you felt, not why.`,
    none: 'A stretch is named here once you have answered five times how it felt. Fewer would say too little.',
    of: (better: number, count: number) => `${better} of ${count}`,
  },
  hours: {
    title: 'Breaks by hour',
    says: (hour: string, taken: number, offered: number) =>
      `Breaks come easiest to you around ${hour}: ${taken} of ${offered} taken in the last three months.`,
    plain: (taken: number, offered: number) =>
      `In the last three months you took ${taken} of ${breaks(offered)} offered.`,
    none: 'After the first breaks you see here at which hours they suit you.',
  },
};
