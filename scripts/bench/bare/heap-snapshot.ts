/** V8's own form: a row of numbers for each thing on the heap, described by `meta`. */
export interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      /** For `type`, the names that its number stands for. */
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

/** Made by the engine for itself, as it sees fit. */
const ofTheEngine = ['code', 'hidden', 'synthetic'];

/**
 * Bytes of everything on the heap but what the engine made for itself. `native` is what belongs to
 * the browser: of a page its elements; of a worker the debugger's own log of requests, mostly.
 */
export function heldIn({ snapshot, nodes }: HeapSnapshot, withNative: boolean): number {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [typeAt, sizeAt] = [fields.indexOf('type'), fields.indexOf('self_size')];
  if (typeAt < 0 || sizeAt < 0) throw new Error('A heap snapshot in a form unknown to us.');
  const left = new Set([...ofTheEngine, ...(withNative ? [] : ['native'])]);
  const counts = types[0].map((name) => !left.has(name));
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (counts[nodes[at + typeAt] ?? -1]) bytes += nodes[at + sizeAt] ?? 0;
  }
  return bytes;
}
