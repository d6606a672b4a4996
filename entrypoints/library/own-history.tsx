import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../components/words/words-context.tsx';
import { doneMovements } from '../../domain/history/done-movements.ts';
import type { SessionRecord } from '../../domain/history/records.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import { historyDatabase } from '../surface/history-database.ts';

/** How often the person has done it, when last, and how they felt afterwards. */
export function OwnHistory({ movementId }: { readonly movementId: MovementId }) {
  const words = useWords('library').own;
  const common = useWords('common');
  const [sessions, setSessions] = useState<readonly SessionRecord[] | null>(null);
  useEffect(() => {
    void historyDatabase()
      .then((history) => history.sessionsOf(movementId))
      .then((found) => found.filter((session) => doneMovements(session).includes(movementId)))
      .then(setSessions, () => setSessions(null));
  }, [movementId]);
  if (!sessions) return null;
  const [latest] = sessions;
  if (!latest) return <p class="soft">{words.never}</p>;
  const better = sessions.filter(({ comfort }) => comfort === 'better').length;
  const rated = sessions.filter(({ comfort }) => comfort !== undefined).length;
  return (
    <ul>
      <li>{words.done(sessions.length, common.day(latest.day))}</li>
      {rated > 0 && <li>{words.felt(better, rated)}</li>}
    </ul>
  );
}
