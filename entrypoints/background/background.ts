import { outlook } from '../../domain/clock/outlook.ts';
import type { PresentedOffer } from '../../domain/clock/presented-offer.ts';
import { readClock } from '../../domain/clock/reading.ts';
import type { ClockEffect, InputReport } from '../../domain/clock/types.ts';
import type { CommandName } from '../../platform/commands/commands.ts';
import type { Reply, Request } from '../../platform/messages/messages.ts';
import { applyOutlook } from './apply-outlook.ts';
import type { NoticeEvent } from './handle-notice.ts';
import { createKeeper, type Happening } from './keeper.ts';
import type { Means } from './means.ts';
import { callNoticeId } from './notice-ids.ts';
import type { BackgroundChanges, BackgroundMemory, BackgroundPorts } from './ports.ts';
import type { SeldomWork } from './seldom-work.ts';
import { settle } from './settle.ts';

/**
 * Turns what the browser says into clock events and what the clock decides into browser calls.
 * Holds no state of its own: it may die between any two calls.
 */
export function createBackground(ports: BackgroundPorts) {
  const { outside, store } = ports;
  const keeper = createKeeper(ports);

  /** Plays happenings and brings everything outside in line with what came of them. */
  async function play(
    memory: BackgroundMemory,
    happenings: readonly Happening[],
    alongside: BackgroundChanges = {},
  ): Promise<BackgroundMemory> {
    const settled = settle(memory);
    const played = await keeper.play(memory, [...happenings, ...settled.happenings], {
      ...alongside,
      ...settled.changes,
      entries: [...(alongside.entries ?? []), ...settled.changes.entries],
    });
    await perform(played.effects);
    // A question that outlives its call would end the next one.
    if (memory.clock.call && !played.memory.clock.call) await outside.clearNotice(callNoticeId);
    const presented = await presentedAfter(played.memory);
    const next = { ...played.memory, presented };
    if (presented !== memory.presented) await keeper.save(next, { presented });
    await applyOutlook(next, ports);
    return next;
  }

  /**
   * One piece of work in its turn, and then what came of it into the history. A database that hangs
   * keeps the next turn from nothing.
   */
  async function turn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = await keeper.inTurn(work);
    await store.flush();
    return result;
  }

  async function around({ settings }: BackgroundMemory): Promise<Happening> {
    return { type: 'surroundings', ...(await outside.surroundings(settings.quietSites)) };
  }

  /** Most events come with a look around: who is fullscreen, who plays sound. */
  async function lookAndPlay(happenings: readonly Happening[]): Promise<BackgroundMemory> {
    const memory = await keeper.load();
    return play(memory, [await around(memory), ...happenings]);
  }

  /** Offers and their endings come from the clock's state; only questions are asked here. */
  async function perform(effects: readonly ClockEffect[]): Promise<void> {
    if (effects.some(({ type }) => type === 'ask-still-in-call')) {
      await (await ports.seldom()).askStillInCall(ports);
    }
  }

  /** Code that the browser does not give us now is asked for again at the next wake. */
  async function presentedAfter(memory: BackgroundMemory): Promise<PresentedOffer | null> {
    const { presented, clock, settings } = memory;
    const { offer } = readClock(clock, settings.clock, ports.now().at);
    if (!offer && !presented) return null;
    try {
      return await (await ports.seldom()).presentOffer(memory, ports);
    } catch {
      return presented;
    }
  }

  function detectionOf(memory: BackgroundMemory): number {
    const { at, zone } = ports.now();
    return outlook(memory.clock, memory.settings.clock, at, zone).idleDetectionMs;
  }

  /** Does what is seldom asked for. */
  async function seldom<Result>(work: (seldom: SeldomWork, means: Means) => Promise<Result>) {
    return work(await ports.seldom(), { ports, keeper, play });
  }

  /** Begun when everything that a person could wait for is done, and not waited for itself. */
  async function andDailyWork(work: Promise<void>): Promise<void> {
    await work;
    void store.dailyWork(ports.now());
    void sync().catch(() => undefined);
  }

  /** What came from another machine counts at once. */
  async function sync(): Promise<void> {
    if (!(await store.sync(ports.now()))) return;
    await turn(async () => {
      await play(await keeper.load(), [{ type: 'settings-changed' }]);
    });
  }

  return {
    /** The background has begun to run: a browser start, a wake, an installation, an update. */
    async started(): Promise<void> {
      const work = turn(async () => {
        const loaded = await keeper.load();
        const memory = await play(loaded, [{ type: 'started' }, await around(loaded)]);
        // Asked even when it is active: an `idle` from before a restart would last otherwise.
        const detectionMs = detectionOf(memory);
        const report = await outside.queryInput(detectionMs);
        await play(memory, [{ type: 'input', report, detectionMs }]);
      });
      await andDailyWork(work);
      // A failure leaves it for the next start; nothing else depends on it.
      await store.finishImport().catch(() => undefined);
    },

    heartbeat: () =>
      andDailyWork(
        turn(async () => {
          await lookAndPlay([{ type: 'heartbeat' }]);
        }),
      ),

    input: (report: InputReport) =>
      turn(async () => {
        const memory = await keeper.load();
        const detectionMs = Math.max(15_000, detectionOf(memory));
        const input = { type: 'input', report, detectionMs } as const;
        const surroundings = await around(memory);
        // Sound explains why nothing is touched, so it is heard first. But who locks the screen or
        // comes back does so before the full screen that they leave says that it is over.
        await play(memory, report === 'idle' ? [surroundings, input] : [input, surroundings]);
      }),

    windowFocus: () => turn(() => lookAndPlay([])),

    notice: (event: NoticeEvent) =>
      turn(() => seldom((work, means) => work.handleNotice(event, means))),

    command: (name: CommandName) =>
      turn(() => seldom((work, means) => work.handleCommand(name, means))),

    async request(request: Request): Promise<Reply> {
      const reply = await keeper.inTurn(() =>
        seldom((work, means) => work.handleRequest(request, means)),
      );
      // Whoever wants to read the history waits for it; nobody else waits for the database.
      const flushed = store.flush();
      if (request.type === 'flush-history') await flushed;
      else void flushed.catch(() => undefined);
      // The other machines are told without waiting for the next minute.
      if (request.type === 'settings-changed') void sync().catch(() => undefined);
      return reply;
    },
  };
}

export type Background = ReturnType<typeof createBackground>;
