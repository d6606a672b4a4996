import type { HistoryEntry } from '../../domain/history/records.ts';
import type { Happening } from './keeper.ts';
import type { BackgroundChanges, BackgroundMemory } from './ports.ts';

/**
 * What pages leave behind: a session that ended means something to the clock and has a record for
 * the history, and so have the records that were handed in. The page only stores; whoever wakes
 * next settles it, so that a page that closes at once, or a background that dies, loses nothing.
 */
export function settle(memory: BackgroundMemory): {
  readonly happenings: readonly Happening[];
  readonly changes: BackgroundChanges & { readonly entries: readonly HistoryEntry[] };
} {
  const { session, handedIn } = memory;
  const records = [
    ...(session?.ended ? [session.ended.record] : []),
    // Later: of one session, the record with the person's word on it.
    ...(handedIn?.records ?? []),
  ];
  return {
    happenings: happeningsOf(memory),
    changes: {
      ...(session?.ended && { forgetSession: true }),
      ...(handedIn && { takenStamp: handedIn.stamp }),
      entries: records.map((record) => ({ type: 'session', record })),
    },
  };
}

function happeningsOf({ session, clock }: BackgroundMemory): readonly Happening[] {
  if (!session) {
    // The clock still holds offers for a session whose item is gone.
    const open = clock.session?.id;
    return open === undefined ? [] : [{ type: 'session-closed', sessionId: open }];
  }
  const { sessionId, ended } = session;
  if (!ended) return [{ type: 'session-opened', sessionId }];
  return [
    ended.place
      ? {
          type: 'stretched',
          sessionId,
          place: ended.place,
          doneAtMs: ended.record.endedAtMs,
        }
      : { type: 'session-closed', sessionId },
  ];
}
