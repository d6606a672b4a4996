import type { DayRecords } from '../../domain/history/day-records.ts';
import type {
  Comfort,
  IntervalRecord,
  OfferEnding,
  OfferRecord,
  SessionRecord,
} from '../../domain/history/records.ts';
import { dayMs, minuteMs, secondMs } from '../../domain/time/units.ts';
import { type HistoryProps, HistoryView } from '../history/history-view.tsx';
import { day, now, stretches, zone } from './fake-clock.ts';
import { pages } from './popup-specimens.tsx';
import type { Specimen } from './specimen.ts';

const place = { zone, zoneOffsetMinutes: 60 };
const endings: readonly OfferEnding[] = ['taken', 'snoozed', 'taken', 'skipped', 'credited'];
const comforts: readonly (Comfort | null)[] = ['better', null, 'same', 'better', 'worse'];

function session(key: string, endedAtMs: number, index: number): SessionRecord {
  const comfort = comforts[index % comforts.length];
  const hold = { movementId: 'seated-twist', heldMs: 30 * secondMs, repetitions: 0 } as const;
  return {
    ...place,
    id: `s${endedAtMs}`,
    day: key,
    startedAtMs: endedAtMs - 90 * secondMs,
    endedAtMs,
    activeMs: 84 * secondMs,
    movementIds: [index === 2 ? 'cat-cow' : 'seated-twist'],
    doses: [{ holdSeconds: 30, times: 1, sets: 1 }],
    parts:
      index === 2
        ? [{ movementId: 'cat-cow', side: null, heldMs: 0, repetitions: 10, complete: true }]
        : [
            { ...hold, side: 'left', complete: true },
            { ...hold, side: 'right', heldMs: (index === 3 ? 12 : 30) * secondMs, complete: true },
          ],
    outcome: index === 3 ? 'partly' : 'complete',
    ...(comfort && { comfort }),
    ...(index === 0 && { ratings: { before: 4, after: 7, side: 'left' } }),
  };
}

function offerRecord(key: string, atMs: number, index: number): OfferRecord {
  return {
    ...place,
    id: `o${atMs}`,
    day: key,
    offeredAtMs: atMs,
    endedAtMs: atMs + minuteMs,
    moment: index % 2 ? 'after-hold' : 'at-a-pause',
    sittingMs: (31 + 4 * index) * minuteMs,
    sinceStretchMs: 31 * minuteMs,
    snoozesBefore: 0,
    shownAgain: 0,
    ending: endings[index % endings.length] ?? 'taken',
  };
}

function dayOf(key: string, daysAgo: number, part: number): DayRecords {
  const shift = -daysAgo * dayMs;
  return {
    day: key,
    intervals: day.slice(0, part).map(
      (interval, index): IntervalRecord => ({
        ...place,
        ...interval,
        id: `${key} ${index}`,
        day: key,
        fromMs: interval.fromMs + shift,
        toMs: interval.toMs + shift,
      }),
    ),
    offers: stretches.map((at, index) => offerRecord(key, at + shift - 2 * minuteMs, index)),
    sessions: stretches.map((at, index) => session(key, at + shift, index)),
  };
}

const props: HistoryProps = {
  days: [dayOf('2026-11-20', 0, 9), dayOf('2026-11-19', 1, 18), dayOf('2026-11-18', 2, 14)],
  today: new Date(now).toISOString().slice(0, 10),
  nameOf: (id) => (id === 'cat-cow' ? 'Cat–cow' : 'Seated twist'),
  links: pages,
  onDeleteDay: () => {},
};

const states: Readonly<Record<string, Partial<HistoryProps>>> = {
  days: {
    onShowMore: () => {},
    views: { here: 'days', daysAddress: '#', insightsAddress: '#insights' },
  },
  empty: { days: [] },
  loading: { days: null },
  'day-deleted': { deleted: { day: '2026-11-17', onUndo: () => {} } },
  'database-failing': { days: [], notices: [{ kind: 'database-failing', onAct: () => {} }] },
};

export const historySpecimens: readonly Specimen[] = Object.entries(states).map(
  ([state, changes]) => ({
    id: `history/${state}`,
    render: () => <HistoryView {...props} {...changes} />,
  }),
);
