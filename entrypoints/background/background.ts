import { outlook } from '../../domain/clock/outlook.ts';
import { readClock } from '../../domain/clock/reading.ts';
import type { ClockEffect, InputReport } from '../../domain/clock/types.ts';
import { minuteMs } from '../../domain/time/units.ts';
import type { CommandName } from '../../platform/commands/commands.ts';
import type { Reply, Request } from '../../platform/messages/messages.ts';
import { applyOutlook } from './apply-outlook.ts';
import { createKeeper, type Happening } from './keeper.ts';
import type { BackgroundChanges, BackgroundMemory, BackgroundPorts } from './ports.ts';
import {
  offerNoticeId,
  offerOfNotice,
  otherwise,
  presentOffer,
  sessionPage,
  wasSwallowed,
} from './present-offer.ts';
import { handleRequest } from './requests.ts';
import { settleSession } from './settle-session.ts';

const callNoticeId = 'still-in-call';
const snoozeMs = 5 * minuteMs;

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
    const settled = settleSession(memory);
    const played = await keeper.play(memory, [...happenings, ...settled.happenings], {
      ...alongside,
      ...(settled.entries.length > 0 && { forgetSession: true }),
      entries: [...(alongside.entries ?? []), ...settled.entries],
    });
    await perform(played.effects);
    const presented = await presentOffer(played.memory, ports);
    const next = { ...played.memory, presented };
    if (presented !== memory.presented) await keeper.save(next, { presented });
    await applyOutlook(next, ports);
    await store.flush();
    return next;
  }

  /** Most events come with a look around: who is fullscreen, who plays sound. */
  async function lookAndPlay(happenings: readonly Happening[]): Promise<BackgroundMemory> {
    const surroundings = await outside.surroundings();
    return play(await keeper.load(), [{ type: 'surroundings', ...surroundings }, ...happenings]);
  }

  /** Offers and their endings come from the clock's state; only questions are asked here. */
  async function perform(effects: readonly ClockEffect[]): Promise<void> {
    for (const effect of effects) {
      if (effect.type !== 'ask-still-in-call') continue;
      await outside.showNotice({
        id: callNoticeId,
        icon: 'icon/128.png',
        stay: false,
        ...ports.words.stillInCall(),
      });
    }
  }

  function detectionOf(memory: BackgroundMemory): number {
    const { at, zone } = ports.now();
    return outlook(memory.clock, memory.settings.clock, at, zone).idleDetectionMs;
  }

  /** The movement an offer was shown with, so that Start starts what was named. */
  async function startOffer(memory: BackgroundMemory, offerId: string): Promise<void> {
    const movementId = memory.presented?.offerId === offerId ? memory.presented.movementId : null;
    await play(memory, [{ type: 'offer-taken', offerId }]);
    await outside.openSmallWindow({
      page: sessionPage({ offerId, movementId, start: true }),
      width: 960,
      height: 720,
      focused: true,
    });
  }

  /** Firefox has no buttons: there a click opens the page that has the choices. */
  async function openChoices(memory: BackgroundMemory, offerId: string): Promise<void> {
    const movementId = memory.presented?.offerId === offerId ? memory.presented.movementId : null;
    await outside.openSmallWindow({
      page: sessionPage({ offerId, movementId }),
      width: 960,
      height: 720,
      focused: true,
    });
  }

  async function offerClicked(memory: BackgroundMemory, offerId: string): Promise<void> {
    const { offer } = readClock(memory.clock, memory.settings.clock, ports.now().at);
    if (offer?.id !== offerId) return; // an old notification: its offer has ended
    if (outside.noticesHaveButtons()) await startOffer(memory, offerId);
    else await openChoices(memory, offerId);
  }

  /** Begun when everything that a person could wait for is done, and not waited for itself. */
  async function andDailyWork(turn: Promise<void>): Promise<void> {
    await turn;
    void store.dailyWork(ports.now());
    void sync().catch(() => undefined);
  }

  /** What came from another machine counts at once. */
  async function sync(): Promise<void> {
    if (!(await store.sync(ports.now()))) return;
    await keeper.inTurn(async () => {
      await play(await keeper.load(), [{ type: 'settings-changed' }]);
    });
  }

  return {
    /** The background has begun to run: a browser start, a wake, an installation, an update. */
    async started(): Promise<void> {
      const turn = keeper.inTurn(async () => {
        const surroundings = await outside.surroundings();
        const memory = await play(await keeper.load(), [
          { type: 'started' },
          { type: 'surroundings', ...surroundings },
        ]);
        // Asked even when it is active: an `idle` from before a restart would last otherwise.
        const detectionMs = detectionOf(memory);
        const report = await outside.queryInput(detectionMs);
        await play(memory, [{ type: 'input', report, detectionMs }]);
      });
      await andDailyWork(turn);
      // A failure leaves it for the next start; nothing else depends on it.
      await store.finishImport().catch(() => undefined);
    },

    heartbeat: () =>
      andDailyWork(
        keeper.inTurn(async () => {
          await lookAndPlay([{ type: 'heartbeat' }]);
        }),
      ),

    input: (report: InputReport) =>
      keeper.inTurn(async () => {
        const memory = await keeper.load();
        const detectionMs = Math.max(15_000, detectionOf(memory));
        const input = { type: 'input', report, detectionMs } as const;
        const around = { type: 'surroundings', ...(await outside.surroundings()) } as const;
        // Sound explains why nothing is touched, so it is heard first. But who locks the screen or
        // comes back does so before the full screen that they leave says that it is over.
        await play(memory, report === 'idle' ? [around, input] : [input, around]);
      }),

    /**
     * The browser has started, or the extension anew: notifications and windows of before are gone
     * without a word. An offer that is still open is shown again, as the same one.
     */
    shownAgain: () =>
      keeper.inTurn(async () => {
        const memory = await keeper.load();
        const { presented } = memory;
        if (!presented) return;
        const { offerId, showing, way } = presented;
        const noticeId = offerNoticeId(offerId, showing);
        if (way === 'notice' && (await outside.noticeIsThere(noticeId))) return;
        await play({ ...memory, presented: null }, []);
      }),

    windowFocus: () => keeper.inTurn(() => lookAndPlay([])),

    noticeClicked: (noticeId: string) =>
      keeper.inTurn(async () => {
        await outside.clearNotice(noticeId);
        const memory = await keeper.load();
        const found = offerOfNotice(noticeId);
        if (found) await offerClicked(memory, found.offerId);
        if (noticeId === callNoticeId) await play(memory, [{ type: 'call-ended' }]);
      }),

    noticeButton: (noticeId: string, index: number) =>
      keeper.inTurn(async () => {
        await outside.clearNotice(noticeId);
        const memory = await keeper.load();
        const offerId = offerOfNotice(noticeId)?.offerId;
        if (offerId !== undefined && index === 0) await startOffer(memory, offerId);
        if (offerId !== undefined && index === 1) {
          await play(memory, [{ type: 'offer-snoozed', offerId, forMs: snoozeMs }]);
        }
        if (noticeId === callNoticeId && index === 0) await play(memory, [{ type: 'call-ended' }]);
      }),

    noticeClosed: (noticeId: string, byPerson: boolean) =>
      keeper.inTurn(async () => {
        const closed = offerOfNotice(noticeId);
        if (!closed) return;
        const memory = await keeper.load();
        // A notification we replaced or took away says it was closed, too.
        const { presented } = memory;
        if (presented?.offerId !== closed.offerId || presented.showing !== closed.showing) return;
        if (presented.way === 'notice' && wasSwallowed(presented, byPerson, ports)) {
          const shown = await otherwise(presented, 'closed at once', ports);
          await keeper.save({ ...memory, presented: shown }, { presented: shown });
          return;
        }
        if (!byPerson) return;
        await play(memory, [{ type: 'offer-dismissed', offerId: closed.offerId }]);
      }),

    command: (name: CommandName) =>
      keeper.inTurn(async () => {
        const { handleCommand } = await ports.commands();
        await handleCommand(name, await keeper.load(), { ports, play, startOffer });
      }),

    async request(request: Request): Promise<Reply> {
      const reply = await keeper.inTurn(() => handleRequest(request, { keeper, play, ports }));
      // The other machines are told without waiting for the next minute.
      if (request.type === 'settings-changed') void sync().catch(() => undefined);
      return reply;
    },
  };
}

export type Background = ReturnType<typeof createBackground>;
