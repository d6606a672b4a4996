import { describe, expect, test } from 'vitest';
import { type ABackground, aBackground, monday9 } from './a-background.ts';

const offersIn = ({ history }: ABackground) =>
  [...history.values()].flatMap((entry) => (entry.type === 'offer' ? [entry.record] : []));
const intervalsIn = ({ history }: ABackground) =>
  [...history.values()].flatMap((entry) => (entry.type === 'interval' ? [entry.record] : []));

async function untilOffered(minutes = 34): Promise<ABackground> {
  const world = aBackground();
  await world.sit(minutes);
  return world;
}

describe('the offer', () => {
  test('comes once, names the stretch, its length and why now', async () => {
    const world = await untilOffered();
    expect(world.shown).toHaveLength(1);
    expect(world.shown[0]).toMatchObject({
      title: 'Seated twist, 2 minutes',
      buttons: ['Start', 'Snooze 5 minutes'],
    });
    expect(world.shown[0]?.message).toMatch(/^Time for a short stretch.*sitting for 33 minutes\.$/);
  });

  test('Start opens the session with the stretch that was named, and the offer is taken', async () => {
    const world = await untilOffered();
    const [notice] = world.shown;
    await world.tell((background) =>
      background.notice({ type: 'button', id: notice!.id, index: 0 }),
    );
    expect(world.windows).toHaveLength(1);
    expect(world.windows[0]?.page).toMatch(/session\.html\?offer=.*&movement=seated-twist&start=1/);
    expect(world.windows[0]?.focused).toBe(true);
    expect(offersIn(world).map(({ ending }) => ending)).toEqual(['taken']);
    expect(world.notices.size).toBe(0);
  });

  test('Snooze brings it again after five minutes of sitting, and says that it was snoozed', async () => {
    const world = await untilOffered();
    await world.tell((background) =>
      background.notice({ type: 'button', id: world.shown[0]!.id, index: 1 }),
    );
    await world.sit(4);
    expect(world.shown).toHaveLength(1);
    await world.sit(2);
    expect(world.shown).toHaveLength(2);
    // Until it comes again it may still turn out to be credited.
    expect(offersIn(world).map(({ ending }) => ending)).toEqual(['snoozed']);
    expect(world.shown[1]?.message).toContain('Snoozed once.');
  });

  test('closed by the person it is dismissed', async () => {
    const world = await untilOffered();
    await world.tell((background) =>
      background.notice({ type: 'closed', id: world.shown[0]!.id, byPerson: true }),
    );
    expect(offersIn(world).map(({ ending }) => ending)).toEqual(['dismissed']);
  });

  test('a notification that an older showing left behind does nothing when it closes', async () => {
    const world = await untilOffered();
    await world.sit(11); // unanswered: shown again
    expect(world.shown).toHaveLength(2);
    await world.tell((background) =>
      background.notice({ type: 'closed', id: world.shown[0]!.id, byPerson: true }),
    );
    expect(offersIn(world)).toEqual([]);
  });

  test('a click on a notification whose offer has ended opens nothing', async () => {
    const world = await untilOffered();
    const id = world.shown[0]!.id;
    await world.tell((background) => background.request({ type: 'got-up' }));
    await world.tell((background) => background.notice({ type: 'clicked', id: id }));
    expect(world.windows).toEqual([]);
  });

  test('without buttons a click opens the choices and leaves the offer open', async () => {
    const world = aBackground();
    world.hasButtons = false;
    await world.sit(34);
    await world.tell((background) =>
      background.notice({ type: 'clicked', id: world.shown[0]!.id }),
    );
    expect(world.windows[0]?.page).not.toContain('start=1');
    expect(offersIn(world)).toEqual([]);
  });

  test.each([false, true])(
    'that what was clicked is then said to be closed is no answer (stopped in between: %s)',
    async (dies) => {
      const world = aBackground();
      world.hasButtons = false;
      await world.sit(34);
      world.diesAfterEveryEvent = dies;
      const { id } = world.shown[0]!;
      await world.tell((background) => background.notice({ type: 'clicked', id }));
      await world.tell((background) => background.notice({ type: 'closed', id, byPerson: true }));
      expect(offersIn(world)).toEqual([]);
      expect(world.windows).toHaveLength(1);
      // Left open, it comes again as it would have.
      await world.sit(11);
      expect(world.shown).toHaveLength(2);
    },
  );

  test('with notifications blocked a small window comes that does not take the focus', async () => {
    const world = aBackground();
    world.noticesWork = false;
    await world.sit(34);
    expect(world.windows).toHaveLength(1);
    expect(world.windows[0]?.focused).toBe(false);
    expect(world.badges.at(-1)?.title).toBe('Midback: a stretch would be good now');
  });

  test('held while a window is fullscreen, it comes within a minute after, and says so', async () => {
    const world = aBackground();
    await world.sit(20);
    world.fullscreen = true;
    await world.sit(45);
    expect(world.shown).toEqual([]);
    world.fullscreen = false;
    await world.tell((background) => background.windowFocus());
    await world.sit(1);
    expect(world.shown).toHaveLength(1);
    expect(world.shown[0]?.message).toMatch(/^Held while the screen was full\./);
  });
});

describe('the question whether a call goes on', () => {
  test('goes with the call, so that it cannot end the next one', async () => {
    const world = aBackground();
    await world.tell((background) => background.request({ type: 'call-began' }));
    await world.sit(120);
    expect([...world.notices.keys()]).toEqual(['still-in-call']);
    await world.tell((background) => background.request({ type: 'call-ended' }));
    expect([...world.notices.keys()]).not.toContain('still-in-call');
  });
});

describe('a notification that the system swallows', () => {
  test.each([
    [true, false],
    [false, true],
  ])(
    'with buttons %s, said to be closed by the person %s: the small window comes',
    async (buttons, byPerson) => {
      const world = aBackground();
      world.hasButtons = buttons;
      await world.sit(33); // the very moment of the offer
      expect(world.shown).toHaveLength(1);
      await world.tell((background) =>
        background.notice({ type: 'closed', id: world.shown[0]!.id, byPerson: byPerson }),
      );
      expect(world.windows).toHaveLength(1);
      expect(world.windows[0]?.focused).toBe(false);
      expect(offersIn(world)).toEqual([]);
      await world.sit(2);
      expect(world.windows).toHaveLength(1);
    },
  );

  test('it does not stand beside the small window, and that it goes is no answer', async () => {
    const world = aBackground();
    world.hasButtons = false;
    await world.sit(33);
    const closed = { type: 'closed', id: world.shown[0]!.id, byPerson: true } as const;
    await world.tell((background) => background.notice(closed));
    expect(world.notices.size).toBe(0);
    world.atMs += 2_000;
    await world.tell((background) => background.notice(closed));
    expect(offersIn(world)).toEqual([]);
  });

  test('one that the person closes after a while was read', async () => {
    const world = aBackground();
    world.hasButtons = false;
    await world.sit(33);
    world.atMs += 2_000;
    await world.tell((background) =>
      background.notice({ type: 'closed', id: world.shown[0]!.id, byPerson: true }),
    );
    expect(world.windows).toEqual([]);
    expect(offersIn(world).map(({ ending }) => ending)).toEqual(['dismissed']);
  });
});

describe('a browser that starts again', () => {
  test('shows an offer that is still open once more, as the same one', async () => {
    const world = await untilOffered();
    const [first] = world.shown;
    world.notices.clear();
    world.diesAfterEveryEvent = true;
    await world.tell((background) => background.notice({ type: 'forgotten' }));
    expect(world.shown.map(({ id }) => id)).toEqual([first?.id, first?.id]);
    await world.sit(2);
    expect(world.shown).toHaveLength(2);
  });

  test('leaves one that is still there alone, and shows none that has ended', async () => {
    const world = await untilOffered();
    await world.tell((background) => background.notice({ type: 'forgotten' }));
    expect(world.shown).toHaveLength(1);
    await world.tell((background) => background.request({ type: 'got-up' }));
    await world.tell((background) => background.notice({ type: 'forgotten' }));
    expect(world.shown).toHaveLength(1);
  });
});

describe('it survives', () => {
  test.each([
    ['nothing happens', async (_: ABackground) => undefined],
    [
      'a snooze and an absence',
      async (world: ABackground) => {
        const id = world.shown[0]?.id;
        if (id)
          await world.tell((background) => background.notice({ type: 'button', id: id, index: 1 }));
        world.input = 'idle';
        world.atMs += 60_000;
        await world.tell((background) => background.input('idle'));
        world.atMs += 360_000;
        world.input = 'active';
        await world.tell((background) => background.input('active'));
      },
    ],
    [
      'a call',
      async (world: ABackground) => {
        await world.tell((background) => background.request({ type: 'call-began' }));
        await world.sit(10);
        await world.tell((background) => background.request({ type: 'call-ended' }));
      },
    ],
  ])('being stopped after every event (%s): the same offers and history', async (_name, happen) => {
    const play = async (dies: boolean) => {
      const world = aBackground();
      world.diesAfterEveryEvent = dies;
      await world.sit(34);
      await happen(world);
      await world.sit(20);
      return { shown: world.shown, history: [...world.history.values()] };
    };
    const killed = await play(true);
    expect(killed).toEqual(await play(false));
    expect(killed.shown.length).toBeGreaterThan(0);
  });

  test.each([
    ['lives on', false],
    ['dies after every event', true],
  ])(
    'a full disk and a background that %s: reminders go on, and what was kept back is stored once there is room',
    async (_name, dies) => {
      const world = aBackground();
      world.diesAfterEveryEvent = dies;
      await world.sit(10);
      world.storageWorks = false;
      await world.sit(24);
      expect(world.shown).toHaveLength(1);
      await world.tell((background) =>
        background.notice({ type: 'button', id: world.shown[0]!.id, index: 1 }),
      );
      await world.sit(6);
      expect(world.shown).toHaveLength(2);
      world.storageWorks = true;
      await world.sit(1);
      expect(offersIn(world).map(({ ending }) => ending)).toEqual(['snoozed']);
    },
  );

  test('a database that hangs: reminders go on all the same', async () => {
    const world = aBackground();
    await world.sit(1);
    world.databaseHangs = true;
    await world.tell(async (background) => {
      void background.request({ type: 'call-began' });
      void background.request({ type: 'call-ended' });
      for (let minute = 0; minute < 34; minute += 1) {
        world.atMs += 60_000;
        void background.heartbeat();
        await new Promise((resolve) => setTimeout(resolve));
      }
    });
    expect(world.shown).toHaveLength(1);
  });

  test('a database that cannot be opened: reminders go on, and the history comes later', async () => {
    const world = aBackground();
    world.databaseWorks = false;
    await world.sit(34);
    await world.tell((background) =>
      background.notice({ type: 'closed', id: world.shown[0]!.id, byPerson: true }),
    );
    await world.tell((background) => background.request({ type: 'got-up' }));
    expect(world.history.size).toBe(0);
    const health = (await world.items.get(['historyHealth'])).historyHealth;
    expect(health).toMatchObject({ value: { state: 'failing' } });
    world.databaseWorks = true;
    await world.sit(1);
    expect(offersIn(world).map(({ ending }) => ending)).toEqual(['dismissed']);
    expect(intervalsIn(world)[0]?.fromMs).toBe(monday9);
  });

  test('a machine that slept for eight hours: no offer on waking, an absence in the history', async () => {
    const world = aBackground();
    await world.sit(10);
    world.atMs += 8 * 3_600_000;
    await world.sit(2);
    expect(world.shown).toEqual([]);
    const away = intervalsIn(world).find(({ kind }) => kind === 'away');
    expect(away && away.toMs - away.fromMs).toBeGreaterThanOrEqual(8 * 3_600_000);
  });
});

describe('what it keeps of the browser', () => {
  test('the alarm of each minute is there while sitting and gone while paused', async () => {
    const world = aBackground();
    await world.sit(1);
    expect(world.alarms.heartbeat).toBe(true);
    const untilMs = world.atMs + 3_600_000;
    await world.tell((background) => background.request({ type: 'pause', untilMs }));
    expect(world.alarms).toEqual({ heartbeat: false, nextLookAtMs: untilMs });
  });

  test('the badge shows the minutes of sitting, in at most four characters', async () => {
    const world = aBackground();
    await world.sit(12);
    expect(world.badges.at(-1)?.text).toBe('12');
    expect(world.badges.every(({ text }) => text.length <= 4 && !text.startsWith('-'))).toBe(true);
  });

  test('a changed limit counts at once and resets nothing', async () => {
    const world = aBackground();
    await world.sit(20);
    await world.change({ sitLimitMs: 45 * 60_000 });
    await world.sit(20);
    expect(world.shown).toEqual([]);
    await world.sit(9);
    expect(world.shown).toHaveLength(1);
  });
});

describe('the care for the history', () => {
  const monday = '2026-03-02';

  test('a deleted day stays deleted, also what of it was still waiting', async () => {
    const world = aBackground();
    await world.sit(40);
    world.databaseWorks = false;
    await world.tell((background) => background.request({ type: 'got-up' }));
    world.databaseWorks = true;
    await world.tell((background) => background.request({ type: 'delete-day', day: monday }));
    expect(world.history.size).toBe(0);
    await world.tell((background) => background.request({ type: 'flush-history' }));
    expect(intervalsIn(world).filter(({ kind }) => kind === 'sitting')).toEqual([]);
  });

  test('a database that refuses to delete is told of', async () => {
    const world = aBackground();
    await world.sit(10);
    world.databaseWorks = false;
    const deleting = world.tell((background) =>
      background.request({ type: 'delete-day', day: monday }),
    );
    await expect(deleting).rejects.toThrow('backing store');
  });

  test('deleting everything leaves it as newly installed, and counting goes on from zero', async () => {
    const world = aBackground();
    await world.change({ sitLimitMs: 45 * 60_000 });
    await world.sit(50);
    await world.tell((background) => background.request({ type: 'delete-everything' }));
    expect(await world.items.get(['settings', 'recent', 'presented'])).toEqual({});
    expect(world.history.size).toBe(0);
    await world.sit(12);
    expect(world.badges.at(-1)?.text).toBe('12');
  });

  test('daily work is asked for after each sign of life, and nobody waits for it', async () => {
    const world = aBackground();
    await world.sit(34);
    expect(world.dailyWorks).toBeGreaterThan(30);
    expect(world.shown).toHaveLength(1);
  });

  test('an import left half done is looked for at each start', async () => {
    const world = aBackground();
    world.diesAfterEveryEvent = true;
    await world.tell((background) => background.heartbeat());
    await world.tell((background) => background.heartbeat());
    expect(world.importsFinished).toBe(2);
  });
});
