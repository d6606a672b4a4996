import { fullerSide, type MovementBalance } from '../../domain/statistics/movement-balance.ts';
import { minuteMs } from '../../domain/time/units.ts';
import { BarRows } from '../charts/bar-rows.tsx';
import { ChartSection } from '../charts/chart-section.tsx';
import { useWords } from '../words/words-context.tsx';

/** Which ways the back has moved, and whether both sides got about the same. */
export function BalanceInsight({ balance }: { readonly balance: MovementBalance }) {
  const words = useWords('insights');
  const common = useWords('common');
  const terms = useWords('terms');
  const { columns } = words;
  const { title, says, sides, none } = words.balance;
  const moved = balance.directions.filter(({ ms }) => ms > 0);
  const [most] = moved.toSorted((one, other) => other.ms - one.ms);
  if (!most) return <ChartSection name="balance" title={title} says={none} />;
  // Strengthening and releasing are kinds of work: nobody lacks them.
  const ways = balance.directions.filter(
    ({ direction, ms }) => ms > 0 || (direction !== 'strength' && direction !== 'release'),
  );
  const missing = ways.filter(({ ms }) => ms === 0);
  const fuller = fullerSide(balance);
  const sideRows = (['left', 'right'] as const).map((side) => ({
    side,
    ms: side === 'left' ? balance.leftMs : balance.rightMs,
  }));
  // Seconds say nothing about four weeks; the table has them.
  const lengthOf = (ms: number) =>
    ms < 10 * minuteMs ? common.spanShort(ms) : common.durationShort(ms);
  const sentence = says(
    terms.directions[most.direction].toLowerCase(),
    missing.map(({ direction }) => terms.directions[direction].toLowerCase()),
  );
  return (
    <ChartSection
      name="balance"
      title={title}
      says={fuller ? `${sentence} ${sides[fuller]}` : sentence}
      table={() => ({
        head: [columns.direction, columns.howLong],
        rows: [
          ...ways.map(({ direction, ms }) => [terms.directions[direction], common.spanShort(ms)]),
          ...sideRows.map(({ side, ms }) => [common.sides[side], common.spanShort(ms)]),
        ],
      })}
    >
      {() => (
        <div class="insight-balance">
          <BarRows
            top={most.ms}
            rows={ways.map(({ direction, ms }) => ({
              key: direction,
              name: terms.directions[direction],
              label: lengthOf(ms),
              blocks: [{ value: ms, tone: 'sky' }],
            }))}
          />
          {fuller && (
            <BarRows
              top={Math.max(balance.leftMs, balance.rightMs)}
              rows={sideRows.map(({ side, ms }) => ({
                key: side,
                name: common.sides[side],
                label: lengthOf(ms),
                blocks: [{ value: ms, tone: 'deep' }],
              }))}
            />
          )}
        </div>
      )}
    </ChartSection>
  );
}
