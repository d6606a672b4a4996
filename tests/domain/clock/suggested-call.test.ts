import { describe, expect, test } from 'vitest';
import { judgeOffer } from '../../../domain/clock/offer-fault.ts';
import { suggestsCall } from '../../../domain/clock/suggested-call.ts';
import type { OfferFault } from '../../../domain/history/records.ts';
import { Day } from './a-day.ts';

const asked = (day: Day) => suggestsCall(day.state, day.at);

/** Sound, and the hands rest, for so long; then the person takes the mouse. */
function listens(minutes: number): Day {
  return new Day().works(5).hears(true).rests(minutes).touches();
}

describe('a call that suggests itself', () => {
  test.each([
    ['sound without a hand on anything for minutes', listens(6), true],
    ['a clip', listens(2), false],
    ['work with music', new Day().hears(true).works(10), false],
    ['silence without a hand on anything', new Day().works(5).rests(4).touches(), false],
    [
      'a film that fills the screen',
      new Day().works(5).hears(true, true).rests(6).touches(),
      false,
    ],
  ])('%s: asked %s', (_what, day, isAsked) => {
    expect(asked(day)).toBe(isAsked);
  });

  test('nothing is held before the person says so', () => {
    expect(listens(6).now.heldBy).toEqual([]);
  });

  test('once it is taken up it is a call, and asks no more', () => {
    const day = listens(6);
    day.play({ type: 'call-began', asked: true });
    expect(day.now.heldBy).toEqual(['in-call']);
    expect(asked(day)).toBe(false);
  });

  test('it ends by itself when there is neither sound nor rest', () => {
    const day = listens(6);
    day.play({ type: 'call-began', asked: true });
    day.rests(20).hears(true).touches().hears(false);
    expect(day.now.callSinceMs).not.toBeNull();
    day.works(1).hears(false);
    expect(day.now.callSinceMs).toBeNull();
  });

  test('one that the person told of goes on, whatever is not heard', () => {
    const day = new Day().works(5);
    day.play({ type: 'call-began' });
    day.hears(false).works(30).hears(false);
    expect(day.now.callSinceMs).not.toBeNull();
  });

  test('"no" is enough for as long as it plays on', () => {
    const day = listens(6);
    day.play({ type: 'call-denied' });
    day.rests(30).touches();
    expect(asked(day)).toBe(false);
    day.hears(false).works(5).hears(true).rests(6).touches();
    expect(asked(day)).toBe(true);
  });
});

describe('camera or microphone in use', () => {
  const around = (sharing: boolean) =>
    ({ type: 'surroundings', fullscreen: false, audible: false, sharing }) as const;

  test('is a call from its beginning to its end', () => {
    const day = new Day().works(5);
    day.play(around(true));
    expect(day.now.heldBy).toEqual(['in-call']);
    day.works(2).play(around(false));
    expect(day.now.heldBy).toEqual([]);
  });

  test('keeps a call going that the person told of before, while nobody else is heard', () => {
    const day = new Day().works(5);
    day.play({ type: 'call-began' });
    for (let minute = 0; minute < 6; minute++) day.works(1).hears(true);
    for (let minute = 0; minute < 10; minute++) {
      day.works(1).play(around(true));
      expect(day.now.heldBy).toEqual(['in-call']);
    }
    for (let minute = 0; minute < 5; minute++) day.works(1).play(around(false));
    expect(day.now.heldBy).toEqual([]);
  });

  test('is none any more once the person says it is over', () => {
    const day = new Day().works(5);
    day.play(around(true));
    day.play({ type: 'call-ended' });
    day.play(around(true));
    expect(day.now.heldBy).toEqual([]);
  });
});

test('a quiet site in front holds the offer, and it comes when it has gone', () => {
  const day = new Day().works(25);
  const around = (site: string | null) =>
    ({ type: 'surroundings', fullscreen: false, audible: false, site }) as const;
  day.play(around('meet.example.com'));
  day.works(20);
  expect(day.shown).toEqual([]);
  expect(day.now.heldBy).toEqual(['quiet-site']);
  day.play(around(null));
  expect(day.shown.map(({ offer }) => offer.heldBy)).toEqual(['quiet-site']);
});

describe('an offer that was wrong', () => {
  function judged(fault: OfferFault): Day {
    const day = new Day().works(34);
    const offerId = day.now.offer?.id ?? '';
    const result = judgeOffer(day.state, { offerId, fault }, day.settings, day);
    day.state = result.state;
    day.log.push(...result.log);
    return day;
  }

  test.each([
    ['in-call', 'dismissed'],
    ['away', 'credited'],
    ['bad-moment', 'dismissed'],
  ] as const)('%s: ends once, and says so', (fault, ending) => {
    expect(judged(fault).offers).toMatchObject([{ ending, wrong: fault }]);
  });

  test('in a call it waits for the end of the call', () => {
    const day = judged('in-call').works(20);
    expect(day.now.offer).toBeNull();
    day.play({ type: 'call-ended' });
    expect(day.now.offer?.heldBy).toBe('in-call');
  });

  test('after an absence nobody saw, the sitting begins anew', () => {
    expect(judged('away').sittingMinutes).toBe(0);
  });

  test('after a bad moment it comes again ten minutes of sitting later', () => {
    const day = judged('bad-moment').works(9);
    expect(day.now.offer).toBeNull();
    expect(day.works(5).now.offer).not.toBeNull();
  });
});
