import type { HistoryEntry } from '../../domain/history/records.ts';
import type { Happening } from './keeper.ts';
import type { BackgroundMemory } from './ports.ts';

/**
 * What an ended session leaves: its record for the history, and what it means to the clock. The
 * page only stores that it ended; whoever wakes next settles it, so that a page that closes at
 * once, or a background that dies, loses nothing.
 */
export function settleSession({ session, clock }: BackgroundMemory): {
  readonly happenings: readonly Happening[];
  readonly entries: readonly HistoryEntry[];
} {
  if (!session) {
    // The clock still holds offers for a session whose item is gone.
    const open = clock.session?.id;
    return {
      happenings: open === undefined ? [] : [{ type: 'session-closed', sessionId: open }],
      entries: [],
    };
  }
  const { sessionId, ended } = session;
  if (!ended) return { happenings: [{ type: 'session-opened', sessionId }], entries: [] };
  return {
    happenings: [
      ended.place
        ? { type: 'stretched', sessionId, place: ended.place }
        : { type: 'session-closed', sessionId },
    ],
    entries: [{ type: 'session', record: ended.record }],
  };
}
