import type { ClockState } from '../../domain/clock/clock-state.ts';
import { clockVersion, initialClock, readClockState } from '../../domain/clock/clock-state.ts';
import { openInterval } from '../../domain/clock/open-interval.ts';
import { readClock } from '../../domain/clock/reading.ts';
import { minuteMs } from '../../domain/time/units.ts';
import type { Request } from '../../platform/messages/messages.ts';
import { clockItem } from '../../storage/items/clock-item.ts';
import { readItem } from '../../storage/items/stored-item.ts';
import { DayBrowser } from './day-browser.ts';
import { settingsOf } from './day-settings.ts';
import { Person } from './person.ts';
import type { PlayedDay, Sample } from './played-day.ts';
import type { Step, Trace } from './trace.ts';
import { type Second, secondsOf } from './world.ts';

const storedClock = clockItem<unknown>(clockVersion, (value) => value);

/** Plays a day through the real background. */
export async function playDay(trace: Trace): Promise<PlayedDay> {
  const settings = settingsOf(trace);
  const samples: Sample[] = [];
  let day: { browser: DayBrowser; person: Person } | null = null;
  let last: Second | null = null;
  let lostHolds = 0;
  let heldBefore = false;
  let showingsBefore = 0;

  for (const told of secondsOf(trace)) {
    if (!day) {
      const browser = new DayBrowser(trace, told);
      await browser.install();
      day = { browser, person: new Person(browser) };
    }
    const { browser, person } = day;
    const second = person.isStretching ? { ...told, hasInput: false } : told;
    await browser.pass(second);
    for (const moment of second.moments) await play(moment, second, browser);
    await person.live(second);
    if (second.index % 60 === 0 && second.browserOpen && second.awake) {
      const state = await clockOf(browser, second);
      const reading = readClock(state, settings, second.wallMs);
      samples.push({ second, reading });
      const isDue = reading.sinceStretchMs >= settings.sitLimitMs && reading.kind !== 'away';
      const came = browser.showings.length > showingsBefore;
      if (heldBefore && state.held === null && isDue && !came && !reading.offer) lostHolds += 1;
      heldBefore = state.held !== null;
      showingsBefore = browser.showings.length;
    }
    last = second;
  }
  if (!day || !last) throw new RangeError(`${trace.name}: nothing in it takes any time`);
  // Somebody looks at what became of a day that ends asleep.
  if (!last.awake || !last.browserOpen) {
    await day.browser.tell((background) => background.heartbeat());
  }
  const state = await clockOf(day.browser, last);
  const entries = [...day.browser.history.values()];
  const open = openInterval(state, last.wallMs, settings);
  return {
    trace,
    lengthSeconds: last.index + 1,
    showings: day.browser.showings,
    offers: entries
      .flatMap((entry) => (entry.type === 'offer' ? [entry.record] : []))
      .sort((one, other) => one.offeredAtMs - other.offeredAtMs),
    intervals: [
      ...entries
        .flatMap((entry) => (entry.type === 'interval' ? [entry.record] : []))
        .sort((one, other) => one.fromMs - other.fromMs),
      ...(open ? [open] : []),
    ],
    samples,
    last: readClock(state, settings, last.wallMs),
    lostHolds,
    questions: day.browser.otherNotices.length,
    rings: day.browser.rings,
    starts: day.browser.starts,
  };
}

async function clockOf(browser: DayBrowser, { wallMs, zone }: Second): Promise<ClockState> {
  const value = await readItem(browser.items, storedClock);
  return value === null
    ? initialClock(wallMs, zone, 'day')
    : readClockState(value, wallMs, zone, 'day');
}

async function play(moment: Step, second: Second, browser: DayBrowser): Promise<void> {
  const ask = (request: Request) => browser.tell((background) => background.request(request));
  switch (moment.does) {
    case 'says-in-call':
      return ask({ type: moment.on ? 'call-began' : 'call-ended' });
    case 'pauses-reminders':
      return ask({ type: 'pause', untilMs: second.wallMs + moment.minutes * minuteMs });
    case 'says-got-up':
      return ask({ type: 'got-up' });
    case 'sets-clock':
      return browser.alarms.clockSet(moment.byMinutes * minuteMs);
    case 'forgets-alarms':
      return browser.alarms.forget();
    case 'updates-extension':
      return browser.update();
    case 'switches-window':
      return browser.tell((background) => background.windowFocus());
    default:
      return;
  }
}
