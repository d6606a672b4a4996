import { useState } from 'preact/hooks';
import type { PageAddresses } from '../../components/links/page-links.tsx';
import { SetsView, type ShownRoutine } from '../../components/routines/sets-view.tsx';
import { findMovement } from '../../content/catalogue/index.ts';
import { checkRoutine } from '../../domain/session/check-routine.ts';
import { setLengths } from '../../domain/session/compose-set.ts';
import type { Routine } from '../../domain/session/routine.ts';
import { noticesOf } from '../surface/notices.ts';
import { deleteRoutine } from '../surface/own-routines.ts';
import type { PageState } from '../surface/page-state.ts';
import { movementName } from '../surface/planned.ts';
import { routineSessionAddress, setSessionAddress } from '../surface/session-address.ts';
import { routineSeconds, shortSet } from '../surface/wished-routine.ts';
import {
  movementAddress,
  newRoutineAddress,
  planAddress,
  routineAddress,
} from './library-address.ts';

/** The short sets that fit now, and the person's own routines. */
export function SetsPage(props: { readonly state: PageState; readonly links: PageAddresses }) {
  const { state } = props;
  const [deleted, setDeleted] = useState<{
    readonly name: string | null;
    readonly undo: () => Promise<void>;
  } | null>(null);
  return (
    <SetsView
      sets={setLengths.flatMap((minutes) => {
        const set = shortSet(state, minutes);
        if (!set) return [];
        const movementIds = set.items.map(({ movementId }) => movementId);
        return [{ minutes, movementIds, lastsSeconds: routineSeconds(state, set) }];
      })}
      routines={state.routines.value.map((routine) => shownRoutine(state, routine))}
      nameOf={(id) => movementName(id, state.plan.value)}
      movementAddressOf={(id) => (findMovement(id) ? movementAddress(id) : planAddress)}
      routineAddressOf={routineAddress}
      newAddress={newRoutineAddress}
      links={props.links}
      notices={noticesOf(state)}
      deleted={deleted}
      onStartSet={(minutes) => location.assign(setSessionAddress(minutes))}
      onStart={(id) => location.assign(routineSessionAddress(id))}
      onDelete={(id) => {
        const name = state.routines.peek().find((routine) => routine.id === id)?.name ?? null;
        void deleteRoutine(id).then((undo) => setDeleted({ name, undo }));
      }}
      onUndo={() => void deleted?.undo().then(() => setDeleted(null))}
    />
  );
}

/** A stored routine as the list shows it, also one that this version cannot play. */
function shownRoutine(state: PageState, routine: Routine): ShownRoutine {
  const checked = checkRoutine(routine, findMovement);
  return {
    id: routine.id,
    name: routine.name ?? null,
    movementNames: routine.items.map(({ movementId }) =>
      // One from a newer version may name a movement that has no title here.
      findMovement(movementId) ? movementName(movementId, null) : movementId,
    ),
    lastsSeconds: checked.ok ? routineSeconds(state, checked.routine) : 0,
    problems: checked.ok ? [] : checked.problems.map(({ path, problem }) => `${path} ${problem}.`),
  };
}
