import { useState } from 'preact/hooks';
import { useWords } from '../words/words-context.tsx';
import type { RoutineProps } from './routine-view.tsx';

type Choice = RoutineProps['movements'][number];

/** Chooses a movement and puts it at the end of the routine. */
export function AddMovement(props: {
  readonly movements: readonly Choice[];
  readonly onAdd: (choice: Choice) => void;
}) {
  const words = useWords('routines').edit;
  const [chosenId, setChosenId] = useState('');
  const chosen = props.movements.find(({ movement }) => movement.id === chosenId);
  return (
    <div class="routine-add">
      <label for="routine-add">{words.add.label}</label>
      <select id="routine-add" onChange={(event) => setChosenId(event.currentTarget.value)}>
        <option value="" selected={chosenId === ''}>
          {words.choose}
        </option>
        {props.movements.map(({ movement, name }) => (
          <option key={movement.id} value={movement.id} selected={movement.id === chosenId}>
            {name}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="button"
        aria-disabled={!chosen}
        onClick={() => chosen && props.onAdd(chosen)}
      >
        {words.addButton}
      </button>
    </div>
  );
}
