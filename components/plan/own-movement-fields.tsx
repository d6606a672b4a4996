import type { Place } from '../../domain/movement/movement.ts';
import {
  type OwnMovement,
  type PlanFigure,
  planFigures,
  planLimits,
} from '../../domain/plan/plan.ts';
import { SelectField } from '../fields/select-field.tsx';
import { useWords } from '../words/words-context.tsx';
import { TextArea, TextField } from './text-field.tsx';

const places: readonly Place[] = ['desk', 'standing', 'floor'];

/** A movement nobody else has described: its name, its steps, where, and a neutral drawing. */
export function OwnMovementFields(props: {
  readonly id: string;
  readonly own: OwnMovement;
  readonly onChange: (own: OwnMovement) => void;
}) {
  const words = useWords('plan').editor;
  const terms = useWords('terms');
  const { id, own, onChange } = props;
  return (
    <>
      <TextField
        id={`${id}-name`}
        label={words.ownName}
        value={own.name}
        maxLength={planLimits.name}
        onInput={(name) => onChange({ ...own, name })}
      />
      <TextArea
        id={`${id}-steps`}
        label={words.ownSteps}
        rows={4}
        value={own.steps.join('\n')}
        onInput={(text) => onChange({ ...own, steps: text.split('\n') })}
      />
      <div class="routine-fields">
        <SelectField
          id={`${id}-place`}
          words={{ label: words.place }}
          value={own.place}
          choices={places.map((value) => ({ value, label: terms.places[value] }))}
          onChange={(place) => onChange({ ...own, place: place as Place })}
        />
        <SelectField
          id={`${id}-figure`}
          words={{ label: words.figure }}
          value={own.figure ?? ''}
          choices={[
            { value: '', label: words.noFigure },
            ...planFigures.map((value) => ({ value, label: words.figures[value] })),
          ]}
          onChange={(figure) => onChange({ ...own, figure: (figure || null) as PlanFigure | null })}
        />
      </div>
    </>
  );
}
