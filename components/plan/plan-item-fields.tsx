import { type DoseUnit, doseLimits, doseUnits } from '../../domain/movement/dose.ts';
import { countOf, inUnit } from '../../domain/plan/edit-plan.ts';
import { type HowOften, type PlanItem, planLimits } from '../../domain/plan/plan.ts';
import { unitOf } from '../../domain/session/edit-routine.ts';
import type { ItemSides } from '../../domain/session/routine.ts';
import { NumberField } from '../fields/number-field.tsx';
import { SelectField } from '../fields/select-field.tsx';
import { useWords } from '../words/words-context.tsx';
import { OwnMovementFields } from './own-movement-fields.tsx';
import { TextField } from './text-field.tsx';

/** One movement of a plan: how much, on which sides, how often, with which notes. */
export function PlanItemFields(props: {
  /** Begins the ids of its fields. */
  readonly id: string;
  readonly item: PlanItem;
  readonly name: string;
  /** Whether the movement is done on each side in turn; an own one says so itself. */
  readonly sided: boolean;
  /** Its place in the order, from 1. */
  readonly place: number;
  readonly last: boolean;
  readonly onChange: (item: PlanItem) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}) {
  const words = useWords('plan').editor;
  const { id, item, name, onChange } = props;
  const { dose, howOften } = item;
  const unit = unitOf(dose);
  const count = countOf(unit);
  const otherCount = count === 'sets' ? 'times' : 'sets';
  const sides: readonly ItemSides[] = item.own
    ? ['none', 'both', 'left', 'right']
    : ['both', 'left', 'right'];
  const often = (change: Partial<HowOften>) => {
    const { times, per } = { ...howOften, ...change };
    onChange({ ...item, howOften: { times: Math.min(times, mostOften(per)), per } });
  };
  const first = props.place === 1;
  return (
    <li class="routine-item">
      <fieldset>
        <legend>
          {props.place}. {name}
        </legend>
        {item.own && (
          <OwnMovementFields
            id={id}
            own={item.own}
            onChange={(own) => onChange({ ...item, own })}
          />
        )}
        <div class="routine-fields">
          <SelectField
            id={`${id}-unit`}
            words={{ label: words.measure }}
            value={unit}
            choices={doseUnits.map((value) => ({ value, label: words.measures[value] }))}
            onChange={(value) => onChange({ ...item, dose: inUnit(value as DoseUnit) })}
          />
          <NumberField
            key={unit}
            id={`${id}-amount`}
            words={{ label: words.units[unit].label }}
            unit={words.units[unit].unit}
            value={dose[unit] ?? 1}
            {...doseLimits[unit]}
            wrong={words.wrongNumber}
            onChange={(value) => onChange({ ...item, dose: { ...dose, [unit]: value } })}
          />
          <NumberField
            key={count}
            id={`${id}-count`}
            words={{ label: words.counts[count].label }}
            unit={words.counts[count].unit}
            value={dose[count]}
            {...doseLimits[count]}
            wrong={words.wrongNumber}
            onChange={(value) => onChange({ ...item, dose: { ...dose, [count]: value } })}
          />
          {dose[otherCount] > 1 && (
            // Seldom, and only out of a file; it is played, so it can be seen and changed.
            <NumberField
              key={otherCount}
              id={`${id}-other-count`}
              words={{ label: words.counts[otherCount].label }}
              unit={words.counts[otherCount].unit}
              value={dose[otherCount]}
              {...doseLimits[otherCount]}
              wrong={words.wrongNumber}
              onChange={(value) => onChange({ ...item, dose: { ...dose, [otherCount]: value } })}
            />
          )}
          {(props.sided || item.own) && (
            <SelectField
              id={`${id}-sides`}
              words={{ label: words.sides }}
              value={item.sides}
              choices={sides.map((value) => ({ value, label: words.sideChoices[value] }))}
              onChange={(value) => onChange({ ...item, sides: value as ItemSides })}
            />
          )}
          <NumberField
            id={`${id}-often`}
            words={{ label: words.often.label }}
            unit={words.often.unit}
            value={howOften.times}
            min={1}
            max={mostOften(howOften.per)}
            wrong={words.wrongNumber}
            onChange={(times) => often({ times })}
          />
          <SelectField
            id={`${id}-per`}
            words={{ label: words.per }}
            value={howOften.per}
            choices={(['day', 'week'] as const).map((value) => ({
              value,
              label: words.perChoices[value],
            }))}
            onChange={(per) => often({ per: per as HowOften['per'] })}
          />
        </div>
        <TextField
          id={`${id}-notes`}
          label={words.itemNotes}
          hint={words.optional}
          value={item.notes ?? ''}
          maxLength={planLimits.notes}
          onInput={(notes) => onChange({ ...item, notes })}
        />
        <div class="routine-actions">
          <Action
            id={`${id}-earlier`}
            label={words.earlier}
            of={name}
            off={first}
            onClick={() => props.onMove(-1)}
          />
          <Action
            id={`${id}-later`}
            label={words.later}
            of={name}
            off={props.last}
            onClick={() => props.onMove(1)}
          />
          <Action label={words.remove} of={name} onClick={props.onRemove} />
        </div>
      </fieldset>
    </li>
  );
}

function mostOften(per: HowOften['per']): number {
  return per === 'day' ? planLimits.timesADay : planLimits.timesAWeek;
}

function Action(props: {
  readonly id?: string;
  readonly label: string;
  readonly of: string;
  readonly off?: boolean;
  readonly onClick: () => void;
}) {
  const words = useWords('plan').editor;
  return (
    <button
      type="button"
      class="button button-quiet"
      id={props.id}
      aria-label={words.of(props.label, props.of)}
      aria-disabled={props.off}
      onClick={() => !props.off && props.onClick()}
    >
      {props.label}
    </button>
  );
}
