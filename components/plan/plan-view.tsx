import type { MovementId } from '../../domain/movement/movement.ts';
import { isPlanValidOn, type Plan } from '../../domain/plan/plan.ts';
import type { PlanToday } from '../../domain/plan/plan-today.ts';
import type { DayKey } from '../../domain/time/epoch.ts';
import type { PageAddresses } from '../links/page-links.tsx';
import type { NoticeProps } from '../notices/notice-props.ts';
import { PageFrame } from '../page/page-frame.tsx';
import { useWords } from '../words/words-context.tsx';
import { PlanImport, type PlanImportProps } from './plan-import.tsx';
import { PlanItems } from './plan-items.tsx';
import './plan.css';

export interface PlanProps extends PlanImportProps {
  readonly day: DayKey;
  /** Null: it does not count today. */
  readonly today: PlanToday | null;
  readonly editorAddress: string;
  readonly libraryAddress: string;
  readonly links: PageAddresses;
  readonly notices?: readonly NoticeProps[];
  /** What was just done, said once. */
  readonly said?: string;
  /** A plan that was just taken away and can be had back. */
  readonly removed?: { readonly title: string; readonly onUndo: () => void } | null;
  readonly onStart: (movementId: MovementId) => void;
  readonly onSave: () => void;
  readonly onRemove: () => void;
}

/** The plan from a professional: what it wants, how far today has got, and how to get another. */
export function PlanView(props: PlanProps) {
  const words = useWords('plan');
  const common = useWords('common');
  const library = useWords('library');
  const { plan, removed } = props;
  return (
    <PageFrame title={words.title} links={props.links} here="library" notices={props.notices}>
      <p class="care-links">
        <a href={props.libraryAddress}>{library.see.all}</a>
      </p>
      <p>{words.intro}</p>
      <div role="status">
        {removed ? (
          <p>
            {words.removed(removed.title)}{' '}
            <button type="button" class="button button-quiet" onClick={removed.onUndo}>
              {common.undo}
            </button>
          </p>
        ) : (
          props.said && <p>{props.said}</p>
        )}
      </div>
      {plan ? (
        <CurrentPlan {...props} plan={plan} />
      ) : (
        <p>
          {words.none} <a href={props.editorAddress}>{words.write}</a>
        </p>
      )}
      <PlanImport {...props} />
    </PageFrame>
  );
}

function CurrentPlan(props: PlanProps & { readonly plan: Plan }) {
  const words = useWords('plan');
  const { plan, today, day } = props;
  return (
    <section class="plan-current" aria-labelledby="plan-current">
      <h2 id="plan-current">{plan.title}</h2>
      <p class="soft">
        {[plan.by && words.by(plan.by), words.valid(plan.from, plan.to)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {plan.notes && <p>{plan.notes}</p>}
      <p class="plan-today">
        <strong>{stateOf()}</strong>
      </p>
      <PlanItems
        items={plan.items}
        nameOf={props.nameOf}
        today={today}
        {...(isPlanValidOn(plan, day) && { onStart: props.onStart })}
      />
      <p class="plan-actions">
        <a class="button" href={props.editorAddress}>
          {words.edit}
        </a>
        <button type="button" class="button" onClick={props.onSave}>
          {words.save}
        </button>
        <button type="button" class="button" onClick={props.onRemove}>
          {words.remove}
        </button>
      </p>
    </section>
  );

  function stateOf(): string {
    if (today) {
      return today.wanted > 0 ? words.done(today.done, today.wanted) : words.nothingToday;
    }
    return plan.from !== undefined && day < plan.from
      ? words.notYet(plan.from)
      : words.over(plan.to ?? day);
  }
}
