import { describe, expect, test } from 'vitest';
import { articles } from '../../content/catalogue/articles.ts';
import { catalogue } from '../../content/catalogue/index.ts';
import { enTerms } from '../../content/words/en-terms.ts';
import { textsIn } from './words-of.ts';

describe('the terms', () => {
  test('name whatever the catalogue uses', () => {
    for (const movement of catalogue) {
      for (const place of movement.places) expect(enTerms.places[place]).toBeTruthy();
      for (const thing of movement.equipment.flat()) expect(enTerms.equipment[thing]).toBeTruthy();
      for (const way of movement.directions) expect(enTerms.directions[way]).toBeTruthy();
      for (const condition of movement.askFirst) {
        expect(enTerms.askFirst[condition]).toBeTruthy();
      }
    }
  });

  test('leave nothing empty', () => {
    for (const [place, text] of textsIn(enTerms, 'terms')) expect(text.trim(), place).not.toBe('');
  });

  test('credit an article by its title, and an untitled one by what it is', () => {
    for (const { id, title, publisher } of articles) {
      if (title !== null) expect(enTerms.articles[id]).toContain(title);
      if (publisher !== null) expect(enTerms.articles[id]).toContain(publisher);
    }
    expect(enTerms.credit(['S3', 'S1'])).toBe(
      'Goes back to “Stretches for Mid Back Pain”, IMPACT Physical Therapy; an untitled article on eight stretches for the middle back.',
    );
  });
});
