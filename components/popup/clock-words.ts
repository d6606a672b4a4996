import type { CommonWords } from '../../content/words/en-common.ts';
import type { PopupWords } from '../../content/words/en-popup.ts';
import { minuteMs } from '../../domain/time/units.ts';
import type { PopupMode, PopupProps } from './popup-props.ts';

/** An absence older than this explains nothing about now. */
const creditNewsMs = 30 * minuteMs;

/** What the popup says of the clock: a heading, then a few short sentences. */
export interface ClockSentences {
  readonly heading: string;
  readonly sentences: readonly string[];
}

type Told = Pick<
  PopupProps,
  'reading' | 'zone' | 'sitLimitMs' | 'resumable' | 'pausedUntilTomorrow'
>;

export function clockSentences(
  mode: PopupMode,
  props: Told,
  words: PopupWords,
  common: CommonWords,
): ClockSentences {
  const { reading, zone } = props;
  const time = (at: number) => common.time(at, zone);
  const next =
    reading.snoozeLeftMs === null
      ? `${words.next(time(reading.dueAtMs))}, ${words.nextWhy(common.duration(props.sitLimitMs))}.`
      : words.snoozed(common.duration(reading.snoozeLeftMs));
  const since = `${sittingHeading(props, words, common)}.`;
  switch (mode) {
    case 'resume':
      return {
        heading: words.resume.heading,
        sentences: [words.resume.body(props.resumable?.name ?? '')],
      };
    case 'sitting':
      return {
        heading: sittingHeading(props, words, common),
        sentences: [
          // Where nothing is offered, there is no next break to name.
          reading.heldBy.includes('outside-hours') ? words.heldBy['outside-hours'] : next,
          ...credit(props, words, common),
        ],
      };
    case 'due':
      return { heading: words.due.heading, sentences: dueSentences(props, words, common) };
    case 'held':
      return {
        heading: words.held.heading,
        sentences: [
          ...fullscreenSince(props, words, common),
          ...reading.heldBy.map((by) => words.heldBy[by]),
          since,
        ],
      };
    case 'in-call':
      return {
        heading:
          reading.callSinceMs === null
            ? words.inCall.heading
            : `${words.inCall.heading} ${words.sitting.since(time(reading.callSinceMs))}`,
        sentences: [words.inCall.quiet, since],
      };
    case 'paused':
      return { heading: words.paused.heading, sentences: [pauseEnd(props, words, common), since] };
    case 'away':
      return { heading: words.away.heading, sentences: [words.away.rested] };
  }
}

function sittingHeading(
  { reading, zone }: Pick<Told, 'reading' | 'zone'>,
  words: PopupWords,
  common: CommonWords,
): string {
  if (reading.sittingMs < minuteMs) return words.sitting.justNow;
  return `${words.sitting.heading} ${words.sitting.since(common.time(reading.sittingSinceMs, zone))}`;
}

function dueSentences({ reading, zone }: Told, words: PopupWords, common: CommonWords): string[] {
  const { offer } = reading;
  const since = `${sittingHeading({ reading, zone }, words, common)}.`;
  if (!offer) return [words.dueSince(common.time(reading.dueAtMs, zone)), since];
  const account =
    offer.snoozesBefore > 0 ? `${since} ${words.snoozes(offer.snoozesBefore)}` : since;
  const moment =
    offer.moment === 'at-a-pause'
      ? words.offeredAtPause(common.durationShort(offer.sittingMs))
      : words.moments[offer.moment];
  return [moment, account];
}

/** Calls and pauses have words of their own; of the rest only a full screen has a beginning. */
function fullscreenSince(
  { reading, zone }: Told,
  words: PopupWords,
  common: CommonWords,
): string[] {
  const { heldBy, fullscreenSinceMs } = reading;
  if (heldBy[0] !== 'fullscreen' || !fullscreenSinceMs) return [];
  return [words.fullscreenSince(common.time(fullscreenSinceMs, zone))];
}

function pauseEnd(props: Told, words: PopupWords, common: CommonWords): string {
  const until = props.reading.pausedUntilMs;
  if (until === null || props.pausedUntilTomorrow) return words.paused.untilTomorrow;
  return words.paused.until(common.time(until, props.zone));
}

function credit({ reading }: Told, words: PopupWords, common: CommonWords): string[] {
  const last = reading.lastCredit;
  const now = reading.sittingSinceMs + reading.sittingMs;
  if (!last || last.creditMs < minuteMs || now - last.atMs > creditNewsMs) return [];
  return [words.credit(common.durationShort(last.awayMs), common.durationShort(last.creditMs))];
}
