import { describe, expect, test } from 'vitest';
import { type AdviceId, adviceById, adviceList } from '../../content/catalogue/advice.ts';
import { findMovement } from '../../content/catalogue/index.ts';
import { enAdvice } from '../../content/words/advice/en.ts';
import { textsIn, wordCount } from './words-of.ts';

/** What each piece has to say, and the articles it is from. */
const table: Record<AdviceId, { sources: string[]; says: RegExp[] }> = {
  'sit-limit': { sources: ['S1', 'S2'], says: [/30 minutes/, /not the same as lying still/] },
  posture: { sources: ['S1', 'S2', 'S3'], says: [/head above/i, /slump/, /twist/] },
  heat: { sources: ['S1', 'S2'], says: [/10 to 20 minutes/, /shower/, /burns/] },
  cold: { sources: ['S1'], says: [/cold/i] },
  'pain-cream': { sources: ['S2'], says: [/deep-heat/i, /anti-inflammatory/i] },
  medication: { sources: ['S1', 'S2'], says: [/over-the-counter/i, /ask a doctor first/] },
  'other-exercise': { sources: ['S1'], says: [/Pilates/] },
  anatomy: {
    sources: ['S0', 'S4'],
    says: [/three parts/i, /make an S/, /outward/, /stiff/, /every direction/],
  },
  hunchback: { sources: ['S2'], says: [/load/, /foam roller/] },
  scoliosis: { sources: ['S2'], says: [/one side/, /doctor or physiotherapist/] },
  'ask-first': { sources: ['S0', 'S1', 'S2'], says: [/doctor or physiotherapist/, /do not suit/] },
  'see-someone': {
    sources: ['S0', 'S2', 'S3'],
    says: [/grows worse/, /posture/i, /scans/i, /muscles/],
  },
  'red-flags': {
    sources: ['S2'],
    says: [
      /rib/,
      /spine/,
      /heart/,
      /lungs/,
      /stomach/,
      /liver/,
      /gall bladder/,
      /pancreas/,
      /oesophagus/,
      /nerve/,
      /aortic aneurysm/,
      /tumour/,
      /get help/,
    ],
  },
  symptoms: {
    sources: ['S0', 'S1'],
    says: [/sharp/, /dull ache/, /tight/i, /less far/, /spasms/, /tingling/i],
  },
};

const ids = Object.keys(table) as AdviceId[];

test('there are fourteen pieces of advice, each once', () => {
  expect(adviceList.map(({ id }) => id).sort()).toEqual([...ids].sort());
  expect(ids).toHaveLength(14);
});

test('only the warning signs and when to see someone are urgent, and they come first', () => {
  expect(adviceList.filter(({ urgent }) => urgent).map(({ id }) => id)).toEqual([
    'red-flags',
    'see-someone',
  ]);
  expect(adviceList.slice(0, 2).every(({ urgent }) => urgent)).toBe(true);
});

test('when to see someone points to the warning signs before anything else', () => {
  expect(enAdvice['see-someone'].body[0]).toMatchObject({ kind: 'pointer', to: 'red-flags' });
});

describe.each(ids)('%s', (id) => {
  const advice = adviceById(id);
  const words = enAdvice[id];
  const text = textsIn(words, id)
    .map(([, inner]) => inner)
    .join(' ');

  test('is from its articles', () => {
    expect([...advice.sources].sort()).toEqual(table[id].sources);
  });

  test.each(table[id].says)('says %s', (fact) => {
    expect(text).toMatch(fact);
  });

  test('has a title, a one-sentence summary and a body', () => {
    expect(wordCount(words.title)).toBeLessThanOrEqual(9);
    expect(words.summary.match(/[.!?](\s|$)/g)).toHaveLength(1);
    expect(words.body.length).toBeGreaterThan(0);
    for (const [place, inner] of textsIn(words, id)) expect(inner.trim(), place).not.toBe('');
  });

  test('has short paragraphs', () => {
    for (const block of words.body) {
      if (block.kind === 'paragraph') expect(wordCount(block.text)).toBeLessThanOrEqual(45);
    }
  });

  test('promises no cure', () => {
    expect(text).not.toMatch(/\b(cures?|heals?|guarantee\w*|you have (a|an)\b(?! condition))/i);
  });

  test('points to movements and advice that exist, never to itself', () => {
    for (const related of advice.relatedMovements) expect(findMovement(related)).toBeDefined();
    expect(advice.relatedAdvice).not.toContain(id);
    expect(advice.relatedAdvice.every((other) => ids.includes(other))).toBe(true);
    const pointers = words.body.flatMap((block) => (block.kind === 'pointer' ? [block.to] : []));
    expect(pointers).not.toContain(id);
    expect(pointers.every((other) => ids.includes(other))).toBe(true);
  });
});
