import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { enSession } from '../../../content/words/en-session.ts';
import type { SessionState } from '../../../domain/session/session-state.ts';
import { storeSession } from '../../../domain/session/stored-session.ts';
import { transition } from '../../../domain/session/transition.ts';
import { defaultSettings } from '../../../domain/settings/settings.ts';
import type { Opening } from '../../../entrypoints/surface/begin-session.ts';
import { openOrWait } from '../../../entrypoints/surface/open-or-wait.ts';
import { twistWords } from '../../components/stage/invented-words.ts';
import { aSession, at } from '../../domain/session/a-session.ts';
import { find, twist } from '../../domain/session/invented-movements.ts';
import { aStore } from './a-store.ts';

const running = aSession([twist]);

beforeEach(() => {
  vi.useFakeTimers({ now: at(12) });
  vi.stubGlobal('requestAnimationFrame', () => 0);
  vi.stubGlobal('cancelAnimationFrame', () => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page that opens at this moment, and another one that has the session. */
function aPage(begin: 'running' | 'paused' = 'paused') {
  const shared = aStore();
  const sight = { hidden: false, isAtHand: true, hasFocus: () => sight.isAtHand };
  const openings: Opening[] = [];
  const saveElsewhere = (state: SessionState = running, savedAtMs = Date.now()) =>
    shared.store.save(storeSession(state, savedAtMs, 'elsewhere', at(0)));
  const open = () =>
    openOrWait(
      {
        routine: null,
        begin,
        store: shared.store,
        movements: find,
        loadWords: async () => twistWords,
        words: enSession,
        settings: signal({ ...defaultSettings.session, voice: false, bells: false }),
        fullScreen: false,
        adviceHref: '',
        now: () => ({ at: Date.now(), zone: 'Europe/Berlin' }),
        newSessionId: () => 'new',
        onSettings: () => {},
        onChanged: () => {},
        keepRecord: () => {},
      },
      'here',
      { routine: null, force: false },
      sight,
      (opening) => openings.push(opening),
    );
  return {
    shared,
    sight,
    open,
    saveElsewhere,
    openings,
    /** The other page plays: it saves once a second. */
    async playElsewhere(seconds: number) {
      for (let second = 0; second < seconds; second += 1) {
        await saveElsewhere();
        await vi.advanceTimersByTimeAsync(1_000);
      }
    },
    shown: () => {
      const last = openings.at(-1);
      return last && typeof last === 'object' ? last.player.view.value.status : last;
    },
  };
}

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1_000);

describe('a page whose session was last saved by another one', () => {
  it('takes it up although the last save of a page that is gone came late', async () => {
    const { open, saveElsewhere, shared, shown, openings } = aPage();
    await saveElsewhere(running, at(11));
    open();
    await pass(1);
    await saveElsewhere(running, at(12));
    await pass(1);
    expect(shown()).toBe('elsewhere');
    await pass(4);
    expect(shown()).toBe('paused');
    expect(shared.stored()).toMatchObject({ surface: 'here', state: { running: false } });
    const opened = openings.at(-1);
    // As of the moment it was last alive: the wait is no part of it.
    expect(opened && opened !== 'elsewhere' && opened.player.view.value.remainingMs).toBe(16_000);
  });

  it('goes on by itself where opening the page is enough', async () => {
    const { open, playElsewhere, shown } = aPage('running');
    await playElsewhere(1);
    open();
    await playElsewhere(5);
    expect(shown()).toBe('elsewhere');
    await pass(4);
    expect(shown()).toBe('running');
  });

  it('leaves it for as long as the other one plays', async () => {
    const { open, playElsewhere, shared, openings } = aPage();
    await playElsewhere(1);
    open();
    await playElsewhere(40);
    expect(openings).toEqual(['elsewhere']);
    expect(shared.stored()?.surface).toBe('elsewhere');
  });

  it('leaves it where the other one missed a second, or both slept', async () => {
    const { open, playElsewhere, openings } = aPage();
    await playElsewhere(1);
    open();
    await playElsewhere(5);
    await pass(1.9);
    await playElsewhere(5);
    vi.setSystemTime(Date.now() + 600_000);
    await pass(1);
    await playElsewhere(3);
    expect(openings).toEqual(['elsewhere']);
  });

  it('leaves it where the person paused and is in the other one, until they come here', async () => {
    const { open, playElsewhere, saveElsewhere, sight, openings, shown } = aPage();
    await playElsewhere(1);
    open();
    sight.isAtHand = false;
    await playElsewhere(5);
    await saveElsewhere(transition(running, 'pause', Date.now()));
    await pass(60);
    expect(openings).toEqual(['elsewhere']);
    sight.isAtHand = true;
    await pass(1);
    expect(shown()).toBe('paused');
  });

  it('takes nothing up while nobody sees it', async () => {
    const { open, playElsewhere, sight, shown } = aPage();
    await playElsewhere(1);
    open();
    sight.hidden = true;
    sight.isAtHand = false;
    await playElsewhere(3);
    await pass(60);
    expect(shown()).toBe('elsewhere');
    sight.hidden = false;
    await pass(1);
    expect(shown()).toBe('paused');
  });

  it('begins nothing new when it ended there', async () => {
    const { open, playElsewhere, saveElsewhere, shared, openings } = aPage();
    await playElsewhere(1);
    open();
    await playElsewhere(3);
    await saveElsewhere(transition(running, 'stop', Date.now()));
    await pass(5);
    shared.clear();
    await pass(5);
    expect(openings).toEqual(['elsewhere']);
  });

  it('waits no more once it is closed or has taken it over', async () => {
    const { open, playElsewhere, saveElsewhere, shared, openings } = aPage();
    await playElsewhere(1);
    const end = open();
    await playElsewhere(3);
    // It would be free at the next look.
    await saveElsewhere(transition(running, 'pause', Date.now()));
    end();
    await pass(60);
    expect(openings).toEqual(['elsewhere']);
    expect(shared.stored()?.surface).toBe('elsewhere');
    expect(vi.getTimerCount()).toBe(0);
  });
});
