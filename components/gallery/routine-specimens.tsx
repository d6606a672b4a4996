import { useState } from 'preact/hooks';
import { catalogue, findMovement, movementById } from '../../content/catalogue/index.ts';
import { enMovements } from '../../content/words/movements/en/all.ts';
import { titles } from '../../content/words/movements/en/titles.ts';
import { checkRoutine } from '../../domain/session/check-routine.ts';
import { planSession } from '../../domain/session/plan.ts';
import { itemOf, type Routine } from '../../domain/session/routine.ts';
import { RoutineView } from '../routines/routine-view.tsx';
import { SetsView, type ShownRoutine } from '../routines/sets-view.tsx';
import { pages } from './popup-specimens.tsx';
import type { Specimen } from './specimen.ts';

const options = { speedPercent: 100, breathInSeconds: 4, breathOutSeconds: 6, untimed: false };
const movements = catalogue.map((movement) => ({ movement, name: titles[movement.id].name }));

const afterLunch: Routine = {
  id: 'after-lunch',
  name: 'After lunch',
  items: [
    itemOf(movementById('cat-cow')),
    { ...itemOf(movementById('seated-twist'), { holdSeconds: 15 }), sides: 'left' },
    itemOf(movementById('cobra'), { variantId: 'arms-straight' }),
  ],
};

const shown: readonly ShownRoutine[] = [
  {
    id: 'after-lunch',
    name: 'After lunch',
    movementNames: ['Cat–cow', 'Seated twist', 'Cobra'],
    lastsSeconds: 260,
    problems: [],
  },
  {
    id: 'newer',
    name: null,
    movementNames: ['levitation'],
    lastsSeconds: 0,
    problems: ['items[0].movementId is no movement we know: levitation.'],
  },
];

function LiveSets(props: { readonly routines: readonly ShownRoutine[] }) {
  const [routines, setRoutines] = useState(props.routines);
  const [deleted, setDeleted] = useState<ShownRoutine | null>(null);
  return (
    <SetsView
      sets={[
        { minutes: 2, movementIds: ['seated-twist'], lastsSeconds: 76 },
        { minutes: 4, movementIds: ['torso-twist', 'seated-twist'], lastsSeconds: 214 },
        { minutes: 8, movementIds: ['cat-cow', 'cobra', 'childs-pose'], lastsSeconds: 466 },
      ]}
      routines={routines}
      nameOf={(id) => titles[id].name}
      movementAddressOf={(id) => `#library/${id}`}
      routineAddressOf={(id) => `#routine/${id}`}
      newAddress="#routine/new"
      links={pages}
      deleted={deleted}
      onStartSet={() => {}}
      onStart={() => {}}
      onDelete={(id) => {
        setDeleted(routines.find((routine) => routine.id === id) ?? null);
        setRoutines(routines.filter((routine) => routine.id !== id));
      }}
      onUndo={() => {
        if (deleted) setRoutines([...routines, deleted]);
        setDeleted(null);
      }}
    />
  );
}

const editor = (routine: Routine, isNew: boolean) => (
  <RoutineView
    routine={routine}
    isNew={isNew}
    movements={movements}
    wordsOf={(id) => enMovements[id]}
    lastsSeconds={(draft) => Math.round(planSession(draft, findMovement, options).totalMs / 1_000)}
    check={(draft) => {
      const checked = checkRoutine(draft, findMovement);
      return checked.ok ? [] : checked.problems;
    }}
    setsAddress="#sets"
    links={pages}
    onKeep={() => {}}
    onStart={() => {}}
  />
);

export const routineSpecimens: readonly Specimen[] = [
  { id: 'routines/list', render: () => <LiveSets routines={shown} /> },
  { id: 'routines/none', render: () => <LiveSets routines={[]} /> },
  { id: 'routines/change', render: () => editor(afterLunch, false) },
  { id: 'routines/new', render: () => editor({ id: 'new', items: [] }, true) },
];
