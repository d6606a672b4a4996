import type { MovementId } from '../../domain/movement/movement.ts';
import type { PlanItem } from '../../domain/plan/plan.ts';
import type { PlanToday } from '../../domain/plan/plan-today.ts';
import { Icon } from '../icons/icon.tsx';
import { useWords } from '../words/words-context.tsx';

/** The movements of a plan, each with how much, how often and what was noted. */
export function PlanItems(props: {
  readonly items: readonly PlanItem[];
  readonly nameOf: (movementId: MovementId) => string;
  /** How far each has got; absent in a preview. */
  readonly today?: PlanToday | null;
  readonly onStart?: (movementId: MovementId) => void;
}) {
  return (
    <ol class="plan-items">
      {props.items.map((item) => (
        <PlanItemEntry key={item.movementId} {...props} item={item} />
      ))}
    </ol>
  );
}

function PlanItemEntry(props: Parameters<typeof PlanItems>[0] & { readonly item: PlanItem }) {
  const words = useWords('plan');
  const doses = useWords('doses');
  const { item, today, onStart } = props;
  const name = item.own?.name ?? props.nameOf(item.movementId);
  const counted = today?.items.find((each) => each.item.movementId === item.movementId);
  const oneSide = item.sides === 'left' || item.sides === 'right';
  return (
    <li class="plan-item">
      <div class="plan-item-text">
        <h3>{name}</h3>
        <p>
          {[
            doses.chosen(item.dose, item.sides === 'both'),
            oneSide && words.onOneSide[item.sides === 'left' ? 'left' : 'right'],
            words.howOften(item.howOften),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {item.notes && <p class="soft">{item.notes}</p>}
        {item.own && (
          <details>
            <summary>
              {words.steps}
              <span class="only-read">{name}</span>
            </summary>
            <ol>
              {item.own.steps.map((step, index) => (
                <li key={`${index} ${step}`}>{step}</li>
              ))}
            </ol>
          </details>
        )}
      </div>
      {counted && counted.wanted > 0 && (
        <p class="plan-item-count numbers">
          {words.done(Math.min(counted.done, counted.wanted), counted.wanted)}
        </p>
      )}
      {onStart && (
        <button
          type="button"
          class="button"
          aria-label={words.startNamed(name)}
          onClick={() => onStart(item.movementId)}
        >
          <Icon name="play" filled />
          {words.start}
        </button>
      )}
    </li>
  );
}
