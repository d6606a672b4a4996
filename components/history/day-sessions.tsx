import type { DonePart, SessionRecord } from '../../domain/history/records.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import { useWords } from '../words/words-context.tsx';

/** The stretches of a day: when, which, each side, and how it felt. */
export function DaySessions(props: {
  readonly sessions: readonly SessionRecord[];
  readonly nameOf: (movementId: MovementId) => string;
}) {
  const words = useWords('history');
  const common = useWords('common');
  return (
    <section>
      <h3>{words.stretches}</h3>
      {props.sessions.length === 0 && <p class="soft">{words.noStretches}</p>}
      <ul class="history-list">
        {props.sessions.map((session) => (
          <li key={session.id}>
            <time class="history-when" dateTime={new Date(session.startedAtMs).toISOString()}>
              {common.time(session.startedAtMs, session.zone)}
            </time>
            <div>
              {session.movementIds.map((movementId, index) => (
                <p key={`${movementId} ${index}`}>
                  <span class="history-name">{props.nameOf(movementId)}</span>{' '}
                  <span class="soft">
                    <Parts parts={session.parts.filter((part) => part.movementId === movementId)} />
                  </span>
                </p>
              ))}
              <p class="soft small">
                {[
                  common.spanShort(session.activeMs),
                  session.outcome === 'partly' && words.partly,
                  session.comfort && words.comforts[session.comfort],
                  session.ratings && words.ratings(session.ratings),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was done of one movement: each side's hold, or the repetitions. */
function Parts({ parts }: { readonly parts: readonly DonePart[] }) {
  const words = useWords('history');
  const common = useWords('common');
  const said = (['left', 'right', null] as const).flatMap((side) => {
    const mine = parts.filter((part) => part.side === side);
    if (mine.length === 0) return [];
    const repetitions = mine.reduce((sum, part) => sum + part.repetitions, 0);
    const heldMs = mine.reduce((sum, part) => sum + part.heldMs, 0);
    const length = repetitions > 0 ? words.repetitions(repetitions) : common.spanShort(heldMs);
    return [side ? words.side(common.sides[side], length) : length];
  });
  return <>{said.join(' · ')}</>;
}
