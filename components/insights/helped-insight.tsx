import type { MovementId } from '../../domain/movement/movement.ts';
import type { MovementOutcome } from '../../domain/statistics/helpful-movements.ts';
import { BarRows } from '../charts/bar-rows.tsx';
import { ChartKey } from '../charts/chart-key.tsx';
import { ChartSection } from '../charts/chart-section.tsx';
import { useWords } from '../words/words-context.tsx';

/** After which movements this person felt better, with how many answers stand behind it. */
export function HelpedInsight(props: {
  readonly outcomes: readonly MovementOutcome[];
  readonly nameOf: (movementId: MovementId) => string;
}) {
  const words = useWords('insights');
  const { columns } = words;
  const { title, says, none, of } = words.helped;
  const { outcomes, nameOf } = props;
  const [best] = outcomes;
  if (!best || best.better === 0) return <ChartSection name="helped" title={title} says={none} />;
  return (
    <ChartSection
      name="helped"
      title={title}
      says={says(nameOf(best.movementId), best.better, best.answers)}
      table={() => ({
        head: [columns.stretch, columns.better, columns.same, columns.worse, columns.answers],
        rows: outcomes.map((outcome) => [
          nameOf(outcome.movementId),
          String(outcome.better),
          String(outcome.same),
          String(outcome.worse),
          String(outcome.answers),
        ]),
      })}
    >
      {() => (
        <>
          <BarRows
            top={1}
            rows={outcomes.map(({ movementId, better, same, worse, answers }) => ({
              key: movementId,
              name: nameOf(movementId),
              label: of(better, answers),
              blocks: [
                { value: better / answers, tone: 'deep' },
                { value: same / answers, tone: 'sky' },
                { value: worse / answers, tone: 'hollow' },
              ],
            }))}
          />
          <ChartKey
            entries={[
              ['deep', columns.better],
              ['sky', columns.same],
              ['hollow', columns.worse],
            ]}
          />
        </>
      )}
    </ChartSection>
  );
}
