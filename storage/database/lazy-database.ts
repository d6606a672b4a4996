import { type IndexedDbDeps, MidbackDatabase } from './midback-database.ts';
import { within } from './within.ts';

/** Opening may hang behind another page that will not let go; nobody is to wait for it for ever. */
const openWithinMs = 10_000;

/** The database for whoever works with it. */
export interface OpenedDatabase {
  /** The open database. Each call tries anew when the last attempt failed. */
  open(): Promise<MidbackDatabase>;
}

export interface LazyDatabase extends OpenedDatabase {
  close(): void;
}

/** Opens the database when it is first needed, and again when it was closed behind our back. */
export function createLazyDatabase(deps: IndexedDbDeps, waitMs = openWithinMs): LazyDatabase {
  let opening: Promise<MidbackDatabase> | null = null;

  async function openNow(): Promise<MidbackDatabase> {
    const database = new MidbackDatabase(deps);
    const forget = () => {
      opening = null;
    };
    database.on('close', forget);
    database.on('versionchange', () => {
      // A page of a newer version wants to upgrade: let it, and open again afterwards.
      database.close();
      forget();
    });
    try {
      await within(waitMs, 'open', Promise.resolve(database.open()));
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  }

  return {
    open() {
      if (opening) return opening;
      const attempt = openNow();
      opening = attempt;
      // A rejected promise is never kept: the next call tries again.
      attempt.catch(() => {
        if (opening === attempt) opening = null;
      });
      return attempt;
    },
    close() {
      const closing = opening;
      opening = null;
      closing?.then(
        (database) => database.close(),
        () => undefined,
      );
    },
  };
}
