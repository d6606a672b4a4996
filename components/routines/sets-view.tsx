import { useEffect, useRef } from 'preact/hooks';
import type { MovementId } from '../../domain/movement/movement.ts';
import type { SetMinutes } from '../../domain/session/compose-set.ts';
import type { PageAddresses } from '../links/page-links.tsx';
import type { NoticeProps } from '../notices/notice-props.ts';
import { PageFrame } from '../page/page-frame.tsx';
import { WholeWords } from '../page/whole-words.tsx';
import { useWords } from '../words/words-context.tsx';
import { OwnRoutine } from './own-routine.tsx';
import { wholeMinutes } from './whole-minutes.ts';
import './routines.css';

/** A short set as it would be played now. */
export interface ShownSet {
  readonly minutes: SetMinutes;
  readonly movementIds: readonly MovementId[];
  readonly lastsSeconds: number;
}

/** A routine of one's own in the list. */
export interface ShownRoutine {
  readonly id: string;
  readonly name: string | null;
  readonly movementNames: readonly string[];
  readonly lastsSeconds: number;
  /** Why it cannot be played; empty when it can. */
  readonly problems: readonly string[];
}

export interface SetsProps {
  readonly sets: readonly ShownSet[];
  readonly routines: readonly ShownRoutine[];
  readonly nameOf: (movementId: MovementId) => string;
  readonly movementAddressOf: (movementId: MovementId) => string;
  readonly routineAddressOf: (routineId: string) => string;
  readonly newAddress: string;
  readonly links: PageAddresses;
  readonly notices?: readonly NoticeProps[];
  /** What was deleted last and can come back. */
  readonly deleted: { readonly name: string | null } | null;
  readonly onStartSet: (minutes: SetMinutes) => void;
  readonly onStart: (routineId: string) => void;
  readonly onDelete: (routineId: string) => void;
  readonly onUndo: () => void;
}

/** Short sets for now, and the person's own routines. */
export function SetsView(props: SetsProps) {
  const words = useWords('routines');
  const common = useWords('common');
  const { see } = useWords('library');
  const undo = useRef<HTMLButtonElement>(null);
  const { deleted } = props;
  const ownHeading = useRef<HTMLHeadingElement>(null);
  const wasDeleted = useRef(false);
  // What had the focus is gone, both when something is deleted and when it is back.
  useEffect(() => {
    if (deleted) undo.current?.focus();
    else if (wasDeleted.current) ownHeading.current?.focus();
    wasDeleted.current = deleted !== null;
  }, [deleted]);
  return (
    <PageFrame title={words.title} links={props.links} here="library" notices={props.notices}>
      <p class="care-links">
        <a href={props.links.library}>{see.all}</a>
      </p>
      <section aria-labelledby="short-sets">
        <h2 id="short-sets">{words.sets}</h2>
        <p class="soft">{props.sets.length > 0 ? words.setsNote : words.setsNone}</p>
        <ul class="sets">
          {props.sets.map((set) => (
            <ShortSet key={set.minutes} {...props} set={set} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="own-routines">
        <h2 id="own-routines" tabIndex={-1} ref={ownHeading}>
          {words.own}
        </h2>
        {props.routines.length === 0 && <p class="soft">{words.ownNone}</p>}
        <ul class="routines">
          {props.routines.map((routine) => (
            <OwnRoutine key={routine.id} {...props} routine={routine} />
          ))}
        </ul>
        <div class="routines-undo" role="status">
          {deleted && (
            <p>
              {words.deleted(deleted.name ?? words.unnamed)}{' '}
              <button type="button" class="button" ref={undo} onClick={props.onUndo}>
                {common.undo}
              </button>
            </p>
          )}
        </div>
        <p>
          <a class="button routines-new" href={props.newAddress}>
            {words.make}
          </a>
        </p>
      </section>
    </PageFrame>
  );
}

function ShortSet(props: SetsProps & { readonly set: ShownSet }) {
  const words = useWords('routines');
  const { minutes, movementIds, lastsSeconds } = props.set;
  return (
    <li class="set">
      <h3>{words.set(minutes)}</h3>
      <ol class="set-movements">
        {movementIds.map((id) => (
          <li key={id}>
            <a href={props.movementAddressOf(id)}>
              <WholeWords text={props.nameOf(id)} />
            </a>
          </li>
        ))}
      </ol>
      <p class="set-play">
        <button
          type="button"
          class="button"
          aria-label={words.startSet(minutes)}
          onClick={() => props.onStartSet(minutes)}
        >
          {words.start}
        </button>
        <span class="soft small numbers">{words.lasts(wholeMinutes(lastsSeconds))}</span>
      </p>
    </li>
  );
}
