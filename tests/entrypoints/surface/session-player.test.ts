import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { phaseText } from '../../../components/stage/phase-text.ts';
import { enSession } from '../../../content/words/en-session.ts';
import type { SessionState } from '../../../domain/session/session-state.ts';
import { storeSession } from '../../../domain/session/stored-session.ts';
import { transition } from '../../../domain/session/transition.ts';
import { defaultSettings, type SessionSettings } from '../../../domain/settings/settings.ts';
import {
  createSessionPlayer,
  type SessionPlayer,
} from '../../../entrypoints/surface/session-player.ts';
import { twistWords } from '../../components/stage/invented-words.ts';
import { aSession, at } from '../../domain/session/a-session.ts';
import { cobra, twist } from '../../domain/session/invented-movements.ts';
import { aStore, settled } from './a-store.ts';

/** A page with a clock that the test moves, and a list of what could be seen and heard. */
function aPage(
  shared: ReturnType<typeof aStore>,
  state: SessionState,
  change: {
    surface?: string;
    settings?: Partial<SessionSettings>;
    seconds?: number;
    takenAtMs?: number;
  } = {},
) {
  let seconds = change.seconds ?? 0;
  let onFrame: (() => void) | null = null;
  const happened: string[] = [];
  const player = createSessionPlayer(state, {
    surface: change.surface ?? 'here',
    takenAtMs: change.takenAtMs ?? at(seconds),
    store: shared.store,
    settings: signal({ ...defaultSettings.session, voice: true, ...change.settings }),
    speaking: {
      words: enSession,
      items: state.plan.items,
      text: ({ variantId, side }) => phaseText(twistWords, variantId, side, enSession.sides),
    },
    voice: {
      speak: (text) => happened.push(`says: ${text}`) > 0,
      cancel: () => {},
    },
    bells: { ready: () => {}, ring: (bell) => happened.push(`rings: ${bell}`), close: () => {} },
    wakeLock: {
      keep: async (on) => {
        happened.push(on ? 'screen on' : 'screen free');
      },
    },
    now: () => at(seconds),
    frames(frame) {
      onFrame = frame;
      return () => {
        onFrame = null;
      };
    },
    onChanged: () => happened.push('changed'),
  });
  return {
    player,
    happened,
    frame: () => onFrame?.(),
    jump(to: number) {
      seconds = to;
    },
    /** Plays frame by frame, ten a second, up to a moment. */
    async play(to: number) {
      while (seconds < to) {
        seconds = Math.min(to, Math.round((seconds + 0.1) * 10) / 10);
        onFrame?.();
        await settled();
      }
    },
    isDrawing: () => onFrame !== null,
  };
}

describe('a session in a page', () => {
  it('is spoken, rung, saved and closed from beginning to end', async () => {
    const shared = aStore();
    const { player, happened, play, isDrawing } = aPage(shared, aSession([twist]));
    await play(64);
    expect(player.view.value.finished).toBe(true);
    expect(isDrawing()).toBe(false);
    expect(shared.stored()).toMatchObject({
      soFar: { outcome: 'complete', endedAtMs: at(63) },
      state: { ended: { how: 'ran-out' } },
    });
    expect(happened.filter((what) => what === 'changed')).toHaveLength(2);
    expect(happened.filter((what) => what.startsWith('rings')).at(-1)).toBe('rings: end');
    expect(happened).toContain('says: Done. Face forward and sit easily.');
    expect(happened.filter((what) => what.startsWith('screen')).at(-1)).toBe('screen free');
  });

  it('is saved every second', async () => {
    const shared = aStore();
    const { play } = aPage(shared, aSession([twist]));
    await play(20.5);
    expect(shared.stored()!.savedAtMs).toBeGreaterThan(at(19.4));
  });

  it('pauses as of the last frame when the machine slept', async () => {
    const shared = aStore();
    const { player, play, jump, frame, isDrawing } = aPage(shared, aSession([twist]));
    await play(12);
    jump(600);
    frame();
    await settled();
    expect(player.view.value).toMatchObject({ status: 'paused', remainingMs: 16_000 });
    expect(player.announcement.value).toBe('Paused.');
    expect(isDrawing()).toBe(false);
    player.command('resume');
    await play(601);
    expect(player.view.value).toMatchObject({ status: 'running', remainingMs: 15_000 });
  });

  it.each<[string, number, (player: SessionPlayer) => void]>([
    ['the page is hidden', 600, (player) => player.hide()],
    ['the page is closed', 600, (player) => player.close()],
    ['a key is pressed', 600, (player) => player.command('skip-phase')],
    ['the page is hidden, with the clock set back', -3_600, (player) => player.hide()],
  ])(
    'pauses as of the last frame when after a sleep, before the next frame, %s',
    async (...how) => {
      const [, to, happens] = how;
      const shared = aStore();
      const { player, play, jump } = aPage(shared, aSession([twist]));
      await play(12);
      jump(to);
      happens(player);
      await settled();
      expect(player.view.value).toMatchObject({
        status: 'paused',
        phase: { kind: 'hold', side: 'left' },
        remainingMs: 16_000,
      });
      expect(shared.stored()).toMatchObject({ state: { running: false, elapsedMs: 4_000 } });
    },
  );

  it('pauses when the clock is set back', async () => {
    const { player, play, jump, frame } = aPage(aStore(), aSession([twist]));
    await play(12);
    jump(-3_600);
    frame();
    expect(player.view.value).toMatchObject({ status: 'paused', remainingMs: 16_000 });
    player.command('resume');
    await play(-3_599);
    expect(player.view.value).toMatchObject({ status: 'running', remainingMs: 15_000 });
  });

  it('pauses and is saved when the page is hidden', async () => {
    const shared = aStore();
    const { player, play } = aPage(shared, aSession([twist]));
    await play(12);
    player.hide();
    await settled();
    expect(shared.stored()).toMatchObject({ state: { running: false, elapsedMs: 4_000 } });
  });

  it('keeps quiet when it is taken up in pause, until the person goes on', async () => {
    const paused = transition(aSession([twist]), 'pause', at(12));
    const { player, happened, play } = aPage(aStore(), paused, { seconds: 30 });
    await play(40);
    expect(happened.filter((what) => /says|rings/.test(what))).toEqual([]);
    player.command('resume');
    expect(happened).toContain(
      'says: Stay turned to the left. Hips heavy, breathe slowly. 16 seconds.',
    );
  });

  it('leaves undone what makes no sense at the moment', async () => {
    const { player, play } = aPage(aStore(), aSession([twist]));
    await play(6);
    expect(player.can('extend')).toBe(false);
    expect(() => player.command('extend')).not.toThrow();
    expect(player.view.value).toMatchObject({ phase: { kind: 'move-in' } });
  });

  it('teaches a step again that is begun again', async () => {
    const { player, happened, play } = aPage(aStore(), aSession([twist]));
    await play(20);
    player.command('back');
    expect(happened.filter((what) => what.includes('Stay turned to the left'))).toHaveLength(2);
  });

  it('says the same twice in a way that is heard twice', async () => {
    const { player, play } = aPage(aStore(), aSession([twist]));
    await play(10);
    player.command('extend');
    const first = player.announcement.value;
    player.command('extend');
    expect(player.announcement.value).not.toBe(first);
    expect(player.announcement.value.trim()).toBe(first.trim());
  });

  it('says and rings nothing where that is turned off', async () => {
    const { happened, play, player } = aPage(aStore(), aSession([twist]), {
      settings: { voice: false, bells: false },
    });
    await play(64);
    expect(happened.filter((what) => /says|rings/.test(what))).toEqual([]);
    expect(player.announcement.value).toBe('Done. Face forward and sit easily.');
  });

  it('is stopped by the person with what was done', async () => {
    const shared = aStore();
    const { player, play } = aPage(shared, aSession([twist]));
    await play(15);
    player.command('stop');
    await settled();
    expect(shared.stored()).toMatchObject({
      soFar: { outcome: 'partly', parts: [{ side: 'left', heldMs: 7_000 }] },
    });
  });
});

describe('a session in two pages', () => {
  it('goes on in the one that takes it over; the other gives way', async () => {
    const shared = aStore();
    const popup = aPage(shared, aSession([twist]), { surface: 'popup' });
    await popup.play(12);
    const state = (await shared.store.load()) as { state: SessionState };
    const tab = aPage(shared, transition(state.state, 'pause', at(12)), {
      surface: 'tab',
      seconds: 12,
    });
    await settled();
    expect(popup.player.elsewhere.value).toBe(true);
    expect(popup.isDrawing()).toBe(false);
    tab.player.command('resume');
    await tab.play(20);
    popup.jump(20);
    expect(await popup.player.takeOver()).toBe(true);
    await settled();
    expect(popup.player.view.value).toMatchObject({ status: 'running', phase: { side: 'left' } });
    expect(tab.player.elsewhere.value).toBe(true);
    expect(shared.stored()?.surface).toBe('popup');
  });

  it('is not put in the place of another one that the other page plays by now', async () => {
    const shared = aStore();
    const popup = aPage(shared, aSession([twist]), { surface: 'popup' });
    await popup.play(12);
    const other = { ...aSession([cobra]), id: 'device-2' };
    const tab = aPage(shared, other, { surface: 'tab', seconds: 12 });
    await tab.play(14);
    popup.jump(14);
    expect(await popup.player.takeOver()).toBe(false);
    await settled();
    expect(popup.player.session.value.id).toBe('device-1');
    expect(popup.player.elsewhere.value).toBe(true);
    expect(tab.player.elsewhere.value).toBe(false);
    expect(shared.stored()).toMatchObject({ surface: 'tab', state: { id: 'device-2' } });
  });

  it('is over in both when it is over in one', async () => {
    const shared = aStore();
    const popup = aPage(shared, aSession([twist]), { surface: 'popup' });
    await popup.play(12);
    const tab = aPage(shared, popup.player.session.value, { surface: 'tab', seconds: 12 });
    await tab.play(64);
    expect(popup.player.elsewhere.value).toBe(false);
    expect(popup.player.view.value.finished).toBe(true);
  });

  it('is closed where it stood paused when the background has closed it', async () => {
    const shared = aStore();
    const { player, play } = aPage(shared, aSession([twist]));
    await play(12);
    player.hide();
    await settled();
    shared.clear();
    expect(player.session.value.ended?.how).toBe('abandoned');
  });

  it('is saved again when it was cleared while it runs', async () => {
    const shared = aStore();
    const { play, player } = aPage(shared, aSession([twist]));
    await play(12);
    shared.clear();
    await play(14);
    expect(player.view.value.status).toBe('running');
    expect(shared.stored()).not.toBeNull();
  });

  it('survives a store that fails', async () => {
    const shared = aStore();
    shared.store.save = () => Promise.reject(new Error('disk full'));
    const { play, player } = aPage(shared, aSession([twist]));
    await play(64);
    expect(player.view.value.finished).toBe(true);
  });
});

describe('a session that was taken up while a write of the page before was on its way', () => {
  const running = aSession([twist]);
  /** What the page before, which began at the start, wrote at its last moment. */
  const late = (seconds: number, state = running) =>
    storeSession(state, at(seconds), 'before', at(0));

  it('waits in the page that took it up, and is what lies in the store', async () => {
    const shared = aStore();
    const { player } = aPage(shared, transition(running, 'pause', at(12)), { seconds: 14 });
    await settled();
    await shared.store.save(late(13));
    await settled();
    expect(player.elsewhere.value).toBe(false);
    expect(shared.stored()).toMatchObject({ surface: 'here', state: { running: false } });
    player.command('resume');
    expect(player.view.value).toMatchObject({ status: 'running', remainingMs: 16_000 });
  });

  it('plays on there, and not a moment of it is lost or counted twice', async () => {
    const shared = aStore();
    const { player, play, isDrawing } = aPage(shared, running);
    await play(12.5);
    await shared.store.save(storeSession(running, at(1), 'before', at(-1)));
    expect(player.elsewhere.value).toBe(false);
    expect(isDrawing()).toBe(true);
    await play(13.5);
    expect(shared.stored()?.surface).toBe('here');
    await play(64);
    expect(shared.stored()).toMatchObject({
      surface: 'here',
      soFar: { outcome: 'complete', activeMs: 63_000 },
    });
  });

  it('is over if the person ended it in the page before', async () => {
    const shared = aStore();
    const { player } = aPage(shared, transition(running, 'pause', at(12)), { seconds: 14 });
    await settled();
    await shared.store.save(late(13, transition(running, 'stop', at(13))));
    expect(player.session.value.ended?.how).toBe('stopped');
    expect(shared.stored()?.surface).toBe('before');
  });

  it.each([
    ['a moment later', at(12.1)],
    ['in the same millisecond', at(12)],
    ['after the clock was set back', at(-3_600)],
  ])('plays in one page, not in none, where the other saves once more %s', async (_, savedAtMs) => {
    const shared = aStore();
    const popup = aPage(shared, running, { surface: 'popup' });
    await popup.play(12);
    const tab = aPage(shared, running, { surface: 'tab', seconds: 12 });
    await shared.store.save(storeSession(running, savedAtMs, 'popup', at(0)));
    await settled();
    expect(popup.player.elsewhere.value).toBe(true);
    expect(popup.isDrawing()).toBe(false);
    expect(tab.player.elsewhere.value).toBe(false);
    expect(tab.isDrawing()).toBe(true);
  });

  it('plays in one page where two took it up in the same millisecond', async () => {
    const shared = aStore();
    const pages = ['a', 'b'].map((surface) => aPage(shared, running, { surface }));
    await shared.store.save(storeSession(running, at(0), 'a', at(0)));
    await Promise.all(pages.map((page) => page.play(3)));
    expect(pages.map((page) => page.isDrawing())).toEqual([false, true]);
    expect(pages.map((page) => page.player.elsewhere.value)).toEqual([true, false]);
  });

  it('can be taken back although the clock was set back', async () => {
    const shared = aStore();
    const popup = aPage(shared, running, { surface: 'popup', takenAtMs: at(3_600) });
    const tab = aPage(shared, running, { surface: 'tab', takenAtMs: at(3_601) });
    await settled();
    await popup.player.takeOver();
    await settled();
    expect(popup.isDrawing()).toBe(true);
    expect(tab.player.elsewhere.value).toBe(true);
    expect(tab.isDrawing()).toBe(false);
  });
});
