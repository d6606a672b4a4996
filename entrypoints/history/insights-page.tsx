import { useEffect, useState } from 'preact/hooks';
import type { InsightsProps, LongInsights } from '../../components/insights/insights-props.ts';
import { InsightsView } from '../../components/insights/insights-view.tsx';
import { openInterval } from '../../domain/clock/open-interval.ts';
import type { DayRecords } from '../../domain/history/day-records.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import { localDay } from '../../domain/time/local-day.ts';
import { ask } from '../../platform/messages/router.ts';
import { currentZone } from '../../platform/time/now.ts';
import { historyDatabase } from '../surface/history-database.ts';
import type { PageState } from '../surface/page-state.ts';
import { readFortnight, readLongInsights } from './read-insights.ts';

/** Reads the pictures in the order they stand in, so that the first is there at once. */
export function InsightsPage(props: {
  readonly state: PageState;
  readonly nameOf: (movementId: MovementId) => string;
}) {
  const { state } = props;
  const zone = currentZone();
  const today = localDay(state.nowMs.value, zone);
  const [records, setRecords] = useState<DayRecords | null>(null);
  const [fortnight, setFortnight] = useState<InsightsProps['fortnight']>(null);
  const [long, setLong] = useState<LongInsights | null>(null);

  async function read(): Promise<void> {
    await ask({ type: 'flush-history' });
    try {
      const history = await historyDatabase();
      setRecords(await history.day(today));
      setFortnight(await readFortnight(history, today));
      setLong(await readLongInsights(history, today));
    } catch {
      // The notice about the database says so; what was read stays.
    }
  }

  const recorded = state.recent.value;
  useEffect(() => void read(), [today, recorded]);

  const open = openInterval(state.clock.value, state.nowMs.value, state.settings.value.clock);
  return (
    <InsightsView
      zone={zone}
      day={records && { ...records, intervals: [...records.intervals, ...(open ? [open] : [])] }}
      fortnight={fortnight}
      long={long}
      nameOf={props.nameOf}
    />
  );
}
