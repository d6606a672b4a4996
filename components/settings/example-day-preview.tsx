import { useMemo } from 'preact/hooks';
import { exampleDay, exampleZone } from '../../domain/clock/example-day.ts';
import type { ClockSettings } from '../../domain/settings/settings.ts';
import { useIsFound } from '../fields/field-frame.tsx';
import { DayRibbon } from '../ribbon/day-ribbon.tsx';
import { RibbonKey } from '../ribbon/ribbon-key.tsx';
import { useWords } from '../words/words-context.tsx';

/** How an invented day would be offered breaks with the settings as they are now. */
export function ExampleDayPreview({ clock }: { readonly clock: ClockSettings }) {
  const words = useWords('settings').exampleDay;
  const common = useWords('common');
  const day = useMemo(() => exampleDay(clock), [clock]);
  if (!useIsFound(words)) return null;
  const { intervals, offeredAtMs } = day;
  const time = (at: number | undefined) => common.time(at ?? 0, exampleZone);
  return (
    <div class="field field-wide example-day">
      <div class="field-words">
        <h3 class="field-label">{words.label}</h3>
        <p class="field-hint">{words.hint}</p>
      </div>
      <DayRibbon intervals={intervals} stretchedAtMs={offeredAtMs} zone={exampleZone} />
      <RibbonKey intervals={intervals} />
      <p class="small" role="status">
        {offeredAtMs.length === 0
          ? words.none
          : words.offered(offeredAtMs.length, time(offeredAtMs[0]), time(offeredAtMs.at(-1)))}
      </p>
    </div>
  );
}
