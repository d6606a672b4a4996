import { useMemo, useState } from 'preact/hooks';
import type { PageAddresses } from '../../components/links/page-links.tsx';
import { RoutineView } from '../../components/routines/routine-view.tsx';
import { catalogue, findMovement } from '../../content/catalogue/index.ts';
import { titles } from '../../content/words/movements/en/titles.ts';
import { loadMovementWords } from '../../content/words/movements/load.ts';
import type { MovementWords } from '../../content/words/movements/movement-words.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import { checkRoutine } from '../../domain/session/check-routine.ts';
import { itemOf, type Routine } from '../../domain/session/routine.ts';
import { now } from '../../platform/time/now.ts';
import { keepRoutine } from '../surface/own-routines.ts';
import type { PageState } from '../surface/page-state.ts';
import { routineSessionAddress } from '../surface/session-address.ts';
import { ownRoutine, routineSeconds } from '../surface/wished-routine.ts';
import { setsAddress } from './library-address.ts';

const movements = catalogue.map((movement) => ({ movement, name: titles[movement.id].name }));

/** A routine of one's own to be changed, or a new one, with a first movement if one is given. */
export function RoutinePage(props: {
  readonly id: string | null;
  readonly firstMovementId: MovementId | null;
  readonly state: PageState;
  readonly links: PageAddresses;
}) {
  const { state } = props;
  const known = useMemo(() => (props.id === null ? null : ownRoutine(state, props.id)), [props.id]);
  const fresh = useMemo(() => freshRoutine(props.firstMovementId), [props.firstMovementId]);
  const [words, setWords] = useState<Readonly<Partial<Record<MovementId, MovementWords>>>>({});

  const loadWords = ({ items }: Routine) => {
    const lacking = items
      .map(({ movementId }) => movementId)
      .filter((id) => !words[id] && findMovement(id)?.variants.length);
    for (const id of new Set(lacking)) {
      void loadMovementWords(id).then((loaded) =>
        setWords((before) => ({ ...before, [id]: loaded })),
      );
    }
  };
  return (
    <RoutineView
      routine={known ?? fresh}
      isNew={known === null}
      movements={movements}
      wordsOf={(id) => words[id]}
      lastsSeconds={(routine) => routineSeconds(state, routine)}
      check={(routine) => {
        const checked = checkRoutine(routine, findMovement);
        return checked.ok ? [] : checked.problems;
      }}
      setsAddress={setsAddress}
      links={props.links}
      onDraft={loadWords}
      onKeep={(routine) => void keepRoutine(routine)}
      onStart={(routine) =>
        void keepRoutine(routine).then(() => location.assign(routineSessionAddress(routine.id)))
      }
    />
  );
}

function freshRoutine(firstMovementId: MovementId | null): Routine {
  const movement = firstMovementId && findMovement(firstMovementId);
  return {
    id: `r-${now().at.toString(36)}-${crypto.randomUUID().slice(0, 8)}`,
    items: movement ? [itemOf(movement)] : [],
  };
}
