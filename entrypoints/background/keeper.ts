import type { ClockState } from '../../domain/clock/clock-state.ts';
import { step } from '../../domain/clock/step.ts';
import type { ClockEffect, ClockEvent } from '../../domain/clock/types.ts';
import type { HistoryEntry } from '../../domain/history/records.ts';
import type { BackgroundChanges, BackgroundMemory, BackgroundPorts } from './ports.ts';

/** A clock event whose time is still to be stamped. */
export type Happening = ClockEvent extends infer Event
  ? Event extends ClockEvent
    ? Omit<Event, 'at' | 'zone'>
    : never
  : never;

export interface Played {
  readonly memory: BackgroundMemory;
  readonly effects: readonly ClockEffect[];
}

/**
 * The only one who changes the clock's state: takes events in turn, loads, steps, stores. When
 * storing fails (a full disk), what could not be stored is kept in memory and stored with the
 * next event, so that reminders go on.
 */
export function createKeeper({ now, store }: BackgroundPorts) {
  let tail: Promise<unknown> = Promise.resolve();
  let unsaved: { memory: BackgroundMemory; changes: BackgroundChanges } | null = null;

  /** Runs one piece of work after all before it, whatever became of those. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = tail.then(work, work);
    tail = result.catch(() => undefined);
    return result;
  }

  async function load(): Promise<BackgroundMemory> {
    return unsaved?.memory ?? (await store.load(now()));
  }

  async function save(memory: BackgroundMemory, changes: BackgroundChanges): Promise<void> {
    const all = unsaved ? merged(unsaved.changes, changes) : changes;
    try {
      await store.save(all);
      unsaved = null;
    } catch {
      unsaved = { memory, changes: all };
    }
  }

  /** Plays happenings into the clock at this instant, and stores what comes of them. */
  async function play(
    memory: BackgroundMemory,
    happenings: readonly Happening[],
    alongside: BackgroundChanges = {},
  ): Promise<Played> {
    const effects: ClockEffect[] = [];
    const entries: HistoryEntry[] = [...(alongside.entries ?? [])];
    let clock: ClockState = memory.clock;
    for (const happening of happenings) {
      const result = step(clock, { ...happening, ...now() } as ClockEvent, memory.settings.clock);
      clock = result.state;
      effects.push(...result.effects);
      entries.push(...result.log);
    }
    const next: BackgroundMemory = {
      ...memory,
      clock,
      session: alongside.forgetSession ? null : memory.session,
      handedIn: alongside.takenStamp === undefined ? memory.handedIn : null,
    };
    await save(next, { ...alongside, clock, entries });
    return { memory: next, effects };
  }

  /** Gives up what could not be stored: the person has deleted everything. */
  function forget(): void {
    unsaved = null;
  }

  return { inTurn, load, save, play, forget };
}

export type Keeper = ReturnType<typeof createKeeper>;

function merged(earlier: BackgroundChanges, later: BackgroundChanges): BackgroundChanges {
  return {
    ...earlier,
    ...later,
    forgetSession: Boolean(earlier.forgetSession || later.forgetSession),
    entries: [...(earlier.entries ?? []), ...(later.entries ?? [])],
  };
}
