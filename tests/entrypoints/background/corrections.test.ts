import { describe, expect, test } from 'vitest';
import { correctedInterval } from '../../../domain/history/corrected-interval.ts';
import { type ABackground, aBackground } from './a-background.ts';

const offersIn = ({ history }: ABackground) =>
  [...history.values()].flatMap((entry) => (entry.type === 'offer' ? [entry.record] : []));
const intervalsIn = ({ history }: ABackground) =>
  [...history.values()].flatMap((entry) => (entry.type === 'interval' ? [entry.record] : []));

/** Twenty minutes of sitting that are in the history, and some more that go on. */
async function afterAPause(): Promise<ABackground> {
  const world = aBackground();
  await world.sit(20);
  await world.tell((background) => background.request({ type: 'call-began' }));
  await world.sit(2);
  return world;
}

describe('“That was wrong”', () => {
  test('the record stands once, as it really was, and asking twice changes nothing', async () => {
    const world = await afterAPause();
    const [first] = intervalsIn(world);
    const record = correctedInterval(first!, 'away');
    const request = {
      type: 'correct-interval',
      fromMs: record.fromMs,
      kind: 'away',
      record,
    } as const;
    for (let time = 0; time < 2; time += 1) {
      await world.tell((background) => background.request(request));
    }
    const same = intervalsIn(world).filter(({ id }) => id === first?.id);
    expect(same).toHaveLength(1);
    expect(same[0]).toMatchObject({
      kind: 'away',
      why: 'by-hand',
      fromMs: first?.fromMs,
      toMs: first?.toMs,
    });
  });

  test('taken back, the record is as it was', async () => {
    const world = await afterAPause();
    const [first] = intervalsIn(world);
    const say = (record: NonNullable<typeof first>) =>
      world.tell((background) =>
        background.request({
          type: 'correct-interval',
          fromMs: record.fromMs,
          kind: record.kind,
          record,
        }),
      );
    await say(correctedInterval(first!, 'away'));
    await say(first!);
    expect(intervalsIn(world).find(({ id }) => id === first?.id)).toEqual(first);
  });

  test('of an offer that is long over only the record changes', async () => {
    const world = aBackground();
    await world.sit(34);
    const offerId = world.shown[0]!.id.split(':').slice(2).join(':');
    await world.tell((background) => background.request({ type: 'skip-offer', offerId }));
    const [offer] = offersIn(world);
    await world.tell((background) =>
      background.request({
        type: 'judge-offer',
        offerId,
        fault: 'in-call',
        record: { ...offer!, wrong: 'in-call' },
      }),
    );
    expect(offersIn(world)).toEqual([{ ...offer, wrong: 'in-call' }]);
  });

  test('of an open offer the call begins, and the offer comes after it', async () => {
    const world = aBackground();
    await world.sit(34);
    const offerId = world.shown[0]!.id.split(':').slice(2).join(':');
    await world.tell((background) =>
      background.request({ type: 'judge-offer', offerId, fault: 'in-call' }),
    );
    expect(offersIn(world)).toMatchObject([{ ending: 'dismissed', wrong: 'in-call' }]);
    expect(world.notices.size).toBe(0);
    await world.sit(10);
    expect(world.shown).toHaveLength(1);
    await world.tell((background) => background.request({ type: 'call-ended' }));
    expect(world.shown).toHaveLength(2);
  });
});
