import {
  type RestoredSession,
  restoreSession,
  type StoredSession,
} from '../../../domain/session/stored-session.ts';
import type { SessionStore } from '../../../entrypoints/surface/session-store.ts';

/** Lets promises that are already settled run on. */
export const settled = async () => {
  for (let i = 0; i < 10; i++) await Promise.resolve();
};

/** One place for the session, as all pages of a machine share it. */
export function aStore() {
  let stored: StoredSession | null = null;
  const listeners = new Set<(session: RestoredSession | null) => void>();
  const tell = () => {
    for (const listener of listeners) listener(stored && restoreSession(stored));
  };
  const store: SessionStore = {
    load: async () => stored && restoreSession(stored),
    async save(session) {
      stored = JSON.parse(JSON.stringify(session));
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    store,
    stored: () => stored,
    clear() {
      stored = null;
      tell();
    },
  };
}
