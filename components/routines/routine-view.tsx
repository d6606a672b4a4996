import { useEffect, useState } from 'preact/hooks';
import type { MovementWords } from '../../content/words/movements/movement-words.ts';
import type { FieldProblem } from '../../domain/fault/fault.ts';
import type { Movement, MovementId } from '../../domain/movement/movement.ts';
import {
  withItem,
  withItemMoved,
  withMovement,
  withName,
  withoutItem,
} from '../../domain/session/edit-routine.ts';
import type { Routine } from '../../domain/session/routine.ts';
import { useFocusNext } from '../keyboard/use-focus-next.ts';
import type { PageAddresses } from '../links/page-links.tsx';
import { PageFrame } from '../page/page-frame.tsx';
import { useWords } from '../words/words-context.tsx';
import { AddMovement } from './add-movement.tsx';
import { RoutineItemFields } from './routine-item-fields.tsx';
import { problemsInWords } from './routine-problems.ts';
import { wholeMinutes } from './whole-minutes.ts';
import './routines.css';

export interface RoutineProps {
  /** As it is kept; without items: a new one. */
  readonly routine: Routine;
  readonly isNew: boolean;
  readonly movements: readonly { readonly movement: Movement; readonly name: string }[];
  /** The words of a movement, for the names of its variants; undefined until they are there. */
  readonly wordsOf: (id: MovementId) => MovementWords | undefined;
  readonly lastsSeconds: (routine: Routine) => number;
  readonly check: (routine: Routine) => readonly FieldProblem[];
  readonly setsAddress: string;
  readonly links: PageAddresses;
  /** Whenever the draft changes; so that words can be fetched. */
  readonly onDraft?: (draft: Routine) => void;
  readonly onKeep: (routine: Routine) => void;
  readonly onStart: (routine: Routine) => void;
}

/** A routine being put together: what, in which order, how much of it, under which name. */
export function RoutineView(props: RoutineProps) {
  const words = useWords('routines');
  const { edit } = words;
  const [draft, setDraft] = useState(props.routine);
  const [kept, setKept] = useState(!props.isNew);
  const [said, setSaid] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  useEffect(() => props.onDraft?.(draft), [draft]);

  const focusNext = useFocusNext(draft);

  const nameOf = (id: MovementId) =>
    props.movements.find(({ movement }) => movement.id === id)?.name ?? id;
  const change = (next: Routine, say = '') => {
    setDraft(next);
    setKept(false);
    setProblems([]);
    setSaid(say);
  };
  const sound = (): boolean => {
    const found = problemsInWords(props.check(draft), draft, nameOf, edit);
    setProblems(found);
    return found.length === 0;
  };
  const lasts = draft.items.length > 0 ? props.lastsSeconds(draft) : 0;
  return (
    <PageFrame title={props.isNew ? edit.fresh : edit.title} links={props.links} here="library">
      <p class="care-links">
        <a href={props.setsAddress}>{edit.all}</a>
      </p>
      <div class="routine-edit">
        <div class="routine-name">
          <label for="routine-name">{edit.name.label}</label>
          <input
            id="routine-name"
            type="text"
            maxLength={80}
            placeholder={edit.nameExample}
            value={draft.name ?? ''}
            onInput={(event) => change(withName(draft, event.currentTarget.value))}
          />
        </div>
        <section aria-labelledby="routine-items">
          <h2 id="routine-items" tabIndex={-1}>
            {edit.items}
          </h2>
          <ol class="routine-items">
            {draft.items.map((item, index) => {
              const found = props.movements.find(({ movement }) => movement.id === item.movementId);
              if (!found) return null;
              return (
                <RoutineItemFields
                  key={`${item.movementId} ${index}`}
                  id={`item-${index}`}
                  item={item}
                  name={found.name}
                  movement={found.movement}
                  words={props.wordsOf(item.movementId)}
                  place={index + 1}
                  first={index === 0}
                  last={index === draft.items.length - 1}
                  onChange={(next) => change(withItem(draft, index, next))}
                  onMove={(by) => {
                    focusNext.current = `item-${index + by}-${by < 0 ? 'earlier' : 'later'}`;
                    change(withItemMoved(draft, index, by), edit.moved(found.name, index + by + 1));
                  }}
                  onRemove={() => {
                    focusNext.current = 'routine-items';
                    change(withoutItem(draft, index), edit.removed(found.name));
                  }}
                />
              );
            })}
          </ol>
          <AddMovement
            movements={props.movements}
            onAdd={({ movement, name }) => change(withMovement(draft, movement), edit.added(name))}
          />
        </section>
        {lasts > 0 && (
          <p class="soft numbers">
            {words.count(draft.items.length)} · {words.lasts(wholeMinutes(lasts))}
          </p>
        )}
        <div role="alert" class="routine-problems">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
        <div class="routine-actions">
          <button
            type="button"
            class="button button-main"
            onClick={() => {
              if (!sound()) return;
              props.onKeep(draft);
              setKept(true);
              setSaid(edit.kept);
            }}
          >
            {edit.keep}
          </button>
          <button type="button" class="button" onClick={() => sound() && props.onStart(draft)}>
            {edit.start}
          </button>
          <span class="soft small" role="status">
            {said || (kept ? '' : edit.unkept)}
          </span>
        </div>
      </div>
    </PageFrame>
  );
}
