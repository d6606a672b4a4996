import fc from 'fast-check';

type Json = Record<string, unknown>;

/** Values that have broken readers before. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    -1,
    0,
    1e308,
    -0.5,
    true,
    [],
    {},
    [[]],
    { toString: 0 },
    '2027-02-30',
    '__proto__',
    '=1+1',
    '\u0000',
    '\uD800',
    '<script>alert(1)</script>',
    Number.MAX_SAFE_INTEGER + 2,
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Where to go down, by any number at each level; and what to do at the end of it. */
const structural = fc.record({
  way: fc.array(fc.nat(50), { minLength: 1, maxLength: 7 }),
  act: fc.constantFrom('replace', 'delete', 'rename', 'double', 'add'),
  value: odd,
  key: fc.constantFrom('__proto__', 'constructor', 'id', 'x', 'toString', 'length'),
});

const textual = fc.record({
  at: fc.nat(10_000),
  length: fc.nat(30),
  instead: fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('"', '{', ']', '\\', '\u0000')),
});

function mutateStructure(file: unknown, { way, act, value, key }: Structural): string {
  let here = file as Json;
  let last = '';
  for (const [level, step] of way.entries()) {
    const keys = Object.keys(here);
    if (keys.length === 0) return JSON.stringify(file);
    last = keys[step % keys.length] ?? '';
    const next = here[last];
    if (level === way.length - 1 || typeof next !== 'object' || next === null) break;
    here = next as Json;
  }
  if (act === 'replace') here[last] = value;
  else if (act === 'delete') delete here[last];
  else if (Array.isArray(here)) here.push(...(act === 'double' ? here : [value]));
  else {
    const put = act === 'rename' ? here[last] : value;
    // As a file would have it: an own key, whatever its name.
    Object.defineProperty(here, key, {
      value: put,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return JSON.stringify(file);
}

type Structural = typeof structural extends fc.Arbitrary<infer Value> ? Value : never;

function mutateText(
  text: string,
  { at, length, instead }: typeof textual extends fc.Arbitrary<infer V> ? V : never,
) {
  const from = at % text.length;
  return text.slice(0, from) + instead + text.slice(from + length);
}

/** A sound file after one to three accidents. */
export function mutationsOf(sound: string): fc.Arbitrary<string> {
  return fc.oneof(
    textual.map((change) => mutateText(sound, change)),
    structural.map((change) => mutateStructure(JSON.parse(sound), change)),
    fc
      .tuple(structural, structural, structural)
      .map((changes) =>
        changes.reduce((text, change) => mutateStructure(JSON.parse(text), change), sound),
      ),
  );
}
