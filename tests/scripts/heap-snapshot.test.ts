import { expect, test } from 'vitest';
import { type HeapSnapshot, heldIn } from '../../scripts/bench/bare/heap-snapshot.ts';

const types = ['hidden', 'object', 'string', 'code', 'native', 'synthetic'];
const snapshot: HeapSnapshot = {
  snapshot: { meta: { node_fields: ['type', 'name', 'self_size'], node_types: [types] } },
  nodes: [
    ...[0, 0, 1],
    ...[1, 0, 10],
    ...[2, 0, 100],
    ...[3, 0, 1_000],
    ...[4, 0, 10_000],
    ...[5, 0, 100_000],
  ],
};

test.each([
  ['a worker holds its objects and words, not machine code or what the browser keeps', false, 110],
  ['a page holds its elements as well', true, 10_110],
])('%s', (_, isPage, bytes) => {
  expect(heldIn(snapshot, isPage)).toBe(bytes);
});

test('a form of snapshot that is not known is refused', () => {
  const meta = { node_fields: ['type', 'size'], node_types: [types] } as const;
  expect(() => heldIn({ ...snapshot, snapshot: { meta } }, true)).toThrow('unknown');
});
