import type { ChosenDose, Dose, Range } from '../../domain/movement/movement.ts';
import { plural } from './plural.ts';

const span = ({ min, max }: Range) => (min === max ? String(min) : `${min}–${max}`);

const counted = (range: Range, one: string, other: string) =>
  `${span(range)} ${plural('en', range.max, { one, other })}`;

const length = (range: Range) =>
  range.min % 60 === 0 && range.max % 60 === 0
    ? counted({ min: range.min / 60, max: range.max / 60 }, 'minute', 'minutes')
    : counted(range, 'second', 'seconds');

function go(dose: Dose): string {
  if (dose.holdSeconds) return `hold ${length(dose.holdSeconds)}`;
  if (dose.holdBreaths) return `hold ${counted(dose.holdBreaths, 'breath', 'breaths')}`;
  if (dose.durationSeconds) return `keep moving for ${length(dose.durationSeconds)}`;
  if (dose.repetitions) {
    const repetitions = counted(dose.repetitions, 'repetition', 'repetitions');
    return dose.sets ? `${counted(dose.sets, 'set', 'sets')} of ${repetitions}` : repetitions;
  }
  return 'hold as long as it feels right';
}

function more(dose: Dose, sided: boolean): string[] {
  const measured = dose.holdSeconds ?? dose.holdBreaths ?? dose.repetitions ?? dose.durationSeconds;
  return [
    dose.positionSeconds && `${length(dose.positionSeconds)} in each position`,
    dose.times && (dose.times.max > 1 || dose.times.min > 1) && `${span(dose.times)} times`,
    sided && 'on each side',
    measured && dose.openEnded && 'more if it feels good',
  ].filter((part) => typeof part === 'string');
}

const exactly = (value: number | undefined): Range | undefined =>
  value === undefined ? undefined : { min: value, max: value };

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How much of a movement, in words. */
export const enDoses = {
  heading: 'How much',
  usual: 'In Midback',
  ourReading: 'The article says it in words only; the numbers are our reading.',
  /** What an article gives: "Hold 20–30 seconds, on each side". */
  dose: (dose: Dose, sided: boolean): string =>
    capital([go(dose), ...more(dose, sided)].join(', ')),
  /** What a session plays. */
  chosen: (dose: ChosenDose, sided: boolean): string => {
    const asRange: Record<string, Range | undefined> = {
      holdSeconds: exactly(dose.holdSeconds),
      holdBreaths: exactly(dose.holdBreaths),
      repetitions: exactly(dose.repetitions),
      durationSeconds: exactly(dose.durationSeconds),
      times: exactly(dose.times),
      sets: dose.sets > 1 ? exactly(dose.sets) : undefined,
    };
    const known: Dose = Object.fromEntries(Object.entries(asRange).filter(([, range]) => range));
    const said = [go(known), ...more(known, sided)].join(', ');
    // Of repetitions the sets are said with them.
    const ofSets = known.sets && !known.repetitions;
    return capital(ofSets ? `${counted(known.sets, 'set', 'sets')} of: ${said}` : said);
  },
};
