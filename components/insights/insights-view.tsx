import { useWords } from '../words/words-context.tsx';
import { BalanceInsight } from './balance-insight.tsx';
import { ComfortInsight } from './comfort-insight.tsx';
import { FeltInsight } from './felt-insight.tsx';
import { FortnightInsight } from './fortnight-insight.tsx';
import { HelpedInsight } from './helped-insight.tsx';
import { HoursInsight } from './hours-insight.tsx';
import type { InsightsProps } from './insights-props.ts';
import { TodayInsightSection } from './today-insight.tsx';
import { YearInsight } from './year-insight.tsx';
import './insights.css';

/** What the history answers, one picture below the other, the nearest in time first. */
export function InsightsView(props: InsightsProps) {
  const words = useWords('insights');
  const { day, fortnight, long, nameOf } = props;
  return (
    <div class="insights">
      {day && <TodayInsightSection day={day} zone={props.zone} nameOf={nameOf} />}
      {fortnight && <FortnightInsight days={fortnight} />}
      {long ? (
        <>
          <YearInsight days={long.yearDays} months={long.year} />
          <BalanceInsight balance={long.balance} />
          <ComfortInsight weeks={long.comfort} />
          {long.feltInAll && <FeltInsight weeks={long.felt} inAll={long.feltInAll} />}
          <HelpedInsight outcomes={long.helped} nameOf={nameOf} />
          <HoursInsight hours={long.hours} />
        </>
      ) : (
        <p class="soft" role="status">
          {words.loading}
        </p>
      )}
    </div>
  );
}
