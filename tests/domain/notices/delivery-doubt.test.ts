import { describe, expect, test } from 'vitest';
import type { OfferEnding } from '../../../domain/history/records.ts';
import { doubtsDelivery, type LastEndings } from '../../../domain/notices/delivery-doubt.ts';

const ended = (...endings: OfferEnding[]): LastEndings =>
  endings.map((ending, index) => [`o${index}`, ending] as const);
const untouched = Array<OfferEnding>(10).fill('unanswered');

describe('whether offers arrive', () => {
  test('is asked when none of the last ten was clicked or closed', () => {
    expect(doubtsDelivery(ended(...untouched), null)).toBe(true);
    expect(doubtsDelivery(ended(...untouched.slice(1), 'credited'), null)).toBe(true);
  });

  test.each(['taken', 'snoozed', 'skipped', 'dismissed'] as const)(
    'is not asked when one was %s',
    (ending) => {
      expect(doubtsDelivery(ended(...untouched.slice(1), ending), null)).toBe(false);
    },
  );

  test('is not asked before there were ten', () => {
    expect(doubtsDelivery(ended(...untouched.slice(1)), null)).toBe(false);
  });

  test('is asked again only when ten more went by after an answer', () => {
    expect(doubtsDelivery(ended(...untouched), 'o9')).toBe(false);
    expect(doubtsDelivery(ended(...untouched), 'earlier')).toBe(true);
  });
});
