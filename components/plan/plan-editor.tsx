import { useState } from 'preact/hooks';
import type { FieldProblem } from '../../domain/fault/fault.ts';
import type { Movement } from '../../domain/movement/movement.ts';
import {
  type CheckedPlan,
  withOwnMovement,
  withoutPlanItem,
  withPlanItem,
  withPlanItemMoved,
  withPlanMovement,
} from '../../domain/plan/edit-plan.ts';
import { type Plan, type PlanItem, planLimits } from '../../domain/plan/plan.ts';
import { useFocusNext } from '../keyboard/use-focus-next.ts';
import type { PageAddresses } from '../links/page-links.tsx';
import { PageFrame } from '../page/page-frame.tsx';
import { useWords } from '../words/words-context.tsx';
import { PlanItemFields } from './plan-item-fields.tsx';
import { TextArea, TextField } from './text-field.tsx';
import '../routines/routines.css';
import './plan.css';

export interface PlanEditorProps {
  readonly plan: Plan;
  /** Every movement of the catalogue that can be added. */
  readonly movements: readonly { readonly movement: Movement; readonly name: string }[];
  readonly planAddress: string;
  readonly links: PageAddresses;
  readonly check: (draft: Plan) => CheckedPlan;
  readonly onUse: (plan: Plan) => void;
  readonly onSave: (plan: Plan) => void;
}

/** A plan being written: by a physiotherapist for a patient, or changed by whoever has it. */
export function PlanEditor(props: PlanEditorProps) {
  const { editor: words, fault: sayFault } = useWords('plan');
  const [draft, setDraft] = useState(props.plan);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [said, setSaid] = useState('');
  const focusNext = useFocusNext(draft);
  const change = (next: Plan, say = '') => {
    setDraft(next);
    setProblems([]);
    setSaid(say);
  };
  const whenSound = (then: (plan: Plan) => void) => {
    const checked = props.check(draft);
    setProblems(checked.ok ? [] : checked.problems);
    if (checked.ok) then(checked.plan);
  };
  const nameOf = ({ movementId, own }: PlanItem) =>
    own
      ? own.name || words.unnamed
      : (props.movements.find(({ movement }) => movement.id === movementId)?.name ?? movementId);
  const isSided = ({ movementId }: PlanItem) =>
    props.movements.some(({ movement }) => movement.id === movementId && movement.sided);
  const text = (field: 'title' | 'by' | 'from' | 'to', maxLength: number) => (
    <TextField
      id={`plan-${field}`}
      label={words.fields[field]}
      value={draft[field] ?? ''}
      maxLength={maxLength}
      date={field === 'from' || field === 'to'}
      {...(field !== 'title' && { hint: words.optional })}
      onInput={(value) => change({ ...draft, [field]: value })}
    />
  );
  return (
    <PageFrame title={words.title} links={props.links} here="library">
      <p class="care-links">
        <a href={props.planAddress}>{words.back}</a>
      </p>
      <div class="plan-edit">
        <p>{words.intro}</p>
        <div class="plan-fields">
          {text('title', planLimits.title)}
          {text('by', planLimits.name)}
          {text('from', 10)}
          {text('to', 10)}
        </div>
        <TextArea
          id="plan-notes"
          label={words.fields.notes}
          hint={words.optional}
          rows={2}
          value={draft.notes ?? ''}
          onInput={(notes) => change({ ...draft, notes })}
        />
        <section aria-labelledby="plan-movements">
          <h2 id="plan-movements" tabIndex={-1}>
            {words.movements}
          </h2>
          <ol class="routine-items">
            {draft.items.map((item, index) => (
              <PlanItemFields
                key={`${item.movementId} ${index}`}
                id={`plan-item-${index}`}
                item={item}
                name={nameOf(item)}
                sided={isSided(item)}
                place={index + 1}
                last={index === draft.items.length - 1}
                onChange={(next) => change(withPlanItem(draft, index, next))}
                onMove={(by) => {
                  focusNext.current = `plan-item-${index + by}-${by < 0 ? 'earlier' : 'later'}`;
                  change(
                    withPlanItemMoved(draft, index, by),
                    words.moved(nameOf(item), index + by + 1),
                  );
                }}
                onRemove={() => {
                  focusNext.current = 'plan-movements';
                  change(withoutPlanItem(draft, index), words.removed(nameOf(item)));
                }}
              />
            ))}
          </ol>
          <AddToPlan {...props} draft={draft} onChange={change} />
        </section>
        <div role="alert">
          {problems.length > 0 && (
            <div class="plan-problem">
              <p>{words.wrong}</p>
              <ul>
                {problems.map(({ path, problem }, index) => (
                  <li key={`${index} ${path}`}>
                    {placeOf(path)} {sayFault(problem)}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
        <p class="plan-actions">
          <button
            type="button"
            class="button button-main"
            onClick={() =>
              whenSound((plan) => {
                props.onSave(plan);
                setSaid(words.saved);
              })
            }
          >
            {words.save}
          </button>
          <button type="button" class="button" onClick={() => whenSound(props.onUse)}>
            {words.use}
          </button>
          <span class="soft small" role="status">
            {said}
          </span>
        </p>
      </div>
    </PageFrame>
  );

  /** The place in words where it is one of a movement, the path otherwise. */
  function placeOf(path: string): string {
    const [, index, field = ''] = /^items\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
    const item = index === undefined ? undefined : draft.items[Number(index)];
    return item ? words.fieldOf(Number(index) + 1, nameOf(item), field) : path;
  }
}

function AddToPlan(
  props: Pick<PlanEditorProps, 'movements'> & {
    readonly draft: Plan;
    readonly onChange: (plan: Plan) => void;
  },
) {
  const words = useWords('plan').editor;
  const [chosenId, setChosenId] = useState('');
  const { draft } = props;
  const free = props.movements.filter(
    ({ movement }) => !draft.items.some(({ movementId }) => movementId === movement.id),
  );
  const chosen = free.find(({ movement }) => movement.id === chosenId)?.movement;
  return (
    <div class="routine-add">
      <label for="plan-add">{words.add}</label>
      <select id="plan-add" onChange={(event) => setChosenId(event.currentTarget.value)}>
        <option value="" selected={!chosen}>
          {words.choose}
        </option>
        {free.map(({ movement, name }) => (
          <option key={movement.id} value={movement.id} selected={movement.id === chosen?.id}>
            {name}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="button"
        aria-disabled={!chosen}
        onClick={() => chosen && props.onChange(withPlanMovement(draft, chosen))}
      >
        {words.addButton}
      </button>
      <button type="button" class="button" onClick={() => props.onChange(withOwnMovement(draft))}>
        {words.addOwn}
      </button>
    </div>
  );
}
