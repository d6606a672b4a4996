import { useEffect, useRef } from 'preact/hooks';
import type { DayKey } from '../../domain/time/epoch.ts';
import { useWords } from '../words/words-context.tsx';
import { dayHeadingId, dayTitle } from './day-title.ts';
import type { HistoryProps } from './history-view.tsx';

/** What was just deleted or corrected, and the way back: in sight wherever in the list one is. */
export function HistoryUndo(props: Pick<HistoryProps, 'deleted' | 'corrected' | 'today'>) {
  const words = useWords('history');
  const common = useWords('common');
  const corrections = useWords('corrections');
  const { deleted, corrected } = props;
  const undo = useRef<HTMLButtonElement>(null);
  const changedDay = useRef<DayKey | null>(null);
  const day = deleted?.day ?? corrected?.was.day ?? null;
  // What had the focus is gone, both when something is changed and when it is taken back.
  useEffect(() => {
    if (day !== null) undo.current?.focus();
    else if (changedDay.current) document.getElementById(dayHeadingId(changedDay.current))?.focus();
    changedDay.current = day;
  }, [day, corrected?.was]);
  return (
    <div class="history-undo" role="status">
      {(deleted ?? corrected) && (
        <p>
          <span>
            {deleted ? words.deleted(dayTitle(deleted.day, props.today, common)) : corrections.done}
          </span>
          <button
            type="button"
            class="button button-quiet"
            ref={undo}
            onClick={(deleted ?? corrected)?.onUndo}
          >
            {deleted ? common.undo : corrections.undo}
          </button>
        </p>
      )}
    </div>
  );
}
