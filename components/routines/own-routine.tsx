import { Icon } from '../icons/icon.tsx';
import { useWords } from '../words/words-context.tsx';
import type { SetsProps, ShownRoutine } from './sets-view.tsx';
import { wholeMinutes } from './whole-minutes.ts';

/** One routine of one's own: what it is, and start, change, delete. */
export function OwnRoutine(props: SetsProps & { readonly routine: ShownRoutine }) {
  const words = useWords('routines');
  const { id, movementNames, lastsSeconds, problems } = props.routine;
  const name = props.routine.name ?? words.unnamed;
  return (
    <li class="routine">
      <div class="routine-text">
        <h3>{name}</h3>
        <p class="small soft">{movementNames.join(' · ')}</p>
        {problems.length === 0 ? (
          <p class="small soft numbers">
            {words.count(movementNames.length)}
            {' · '}
            {words.lasts(wholeMinutes(lastsSeconds))}
          </p>
        ) : (
          <p class="small">
            {words.broken} {problems.join(' ')}
          </p>
        )}
      </div>
      <div class="routine-actions">
        {problems.length === 0 && (
          <>
            <button
              type="button"
              class="button"
              aria-label={words.startNamed(name)}
              onClick={() => props.onStart(id)}
            >
              <Icon name="play" filled />
              {words.start}
            </button>
            <a
              class="button"
              href={props.routineAddressOf(id)}
              aria-label={words.changeNamed(name)}
            >
              {words.change}
            </a>
          </>
        )}
        <button
          type="button"
          class="button"
          aria-label={words.deleteNamed(name)}
          onClick={() => props.onDelete(id)}
        >
          <Icon name="bin" />
          {words.delete}
        </button>
      </div>
    </li>
  );
}
