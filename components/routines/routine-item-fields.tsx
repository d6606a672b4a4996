import type { MovementWords } from '../../content/words/movements/movement-words.ts';
import { doseLimits } from '../../domain/movement/dose.ts';
import type { ChosenDose, Movement } from '../../domain/movement/movement.ts';
import { inVariant, unitOf } from '../../domain/session/edit-routine.ts';
import type { ItemSides, RoutineItem } from '../../domain/session/routine.ts';
import { NumberField } from '../fields/number-field.tsx';
import { SelectField } from '../fields/select-field.tsx';
import { useWords } from '../words/words-context.tsx';

const sides = ['both', 'left', 'right'] as const;

/** One movement of a routine: how it is done, how much of it, its place in the order. */
export function RoutineItemFields(props: {
  /** Begins the ids of its fields. */
  readonly id: string;
  readonly item: RoutineItem;
  readonly name: string;
  readonly movement: Movement;
  readonly words: MovementWords | undefined;
  /** Its place in the order, from 1. */
  readonly place: number;
  readonly first: boolean;
  readonly last: boolean;
  readonly onChange: (item: RoutineItem) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}) {
  const words = useWords('routines').edit;
  const { id, item, name, movement } = props;
  const unit = unitOf(item.dose);
  const variants = movement.variants.filter((variant) => props.words?.variants?.[variant.id]);
  const setDose = (dose: Partial<ChosenDose>) =>
    props.onChange({ ...item, dose: { ...item.dose, ...dose } });
  const number = (field: keyof ChosenDose, label: string, shownUnit: string) => (
    <NumberField
      id={`${id}-${field}`}
      words={{ label }}
      value={item.dose[field] ?? 1}
      unit={shownUnit}
      {...doseLimits[field]}
      wrong={words.wrongNumber}
      onChange={(value) => setDose({ [field]: value })}
    />
  );
  return (
    <li class="routine-item">
      <fieldset>
        <legend>
          {props.place}. {name}
        </legend>
        <div class="routine-fields">
          {number(unit, words.units[unit].label, words.units[unit].unit)}
          {unit === 'repetitions'
            ? number('sets', words.setCount.label, words.setCount.unit)
            : number('times', words.times.label, words.times.unit)}
          {movement.sided && (
            <SelectField
              id={`${id}-sides`}
              words={words.sides}
              value={item.sides}
              choices={sides.map((value) => ({ value, label: words.sideChoices[value] }))}
              onChange={(value) => props.onChange({ ...item, sides: value as ItemSides })}
            />
          )}
          {variants.length > 0 && (
            <SelectField
              id={`${id}-form`}
              words={words.form}
              value={item.variantId ?? ''}
              choices={[
                { value: '', label: words.usualForm },
                ...variants.map((variant) => ({
                  value: variant.id,
                  label: props.words?.variants?.[variant.id]?.name ?? variant.id,
                })),
              ]}
              onChange={(value) => props.onChange(inVariant(item, movement, value || undefined))}
            />
          )}
        </div>
        <div class="routine-actions">
          <button
            type="button"
            class="button button-quiet"
            id={`${id}-earlier`}
            aria-label={words.of(words.earlier, name)}
            aria-disabled={props.first}
            onClick={() => !props.first && props.onMove(-1)}
          >
            {words.earlier}
          </button>
          <button
            type="button"
            class="button button-quiet"
            id={`${id}-later`}
            aria-label={words.of(words.later, name)}
            aria-disabled={props.last}
            onClick={() => !props.last && props.onMove(1)}
          >
            {words.later}
          </button>
          <button
            type="button"
            class="button button-quiet"
            aria-label={words.of(words.remove, name)}
            onClick={props.onRemove}
          >
            {words.remove}
          </button>
        </div>
      </fieldset>
    </li>
  );
}
