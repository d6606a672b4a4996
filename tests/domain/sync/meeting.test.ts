import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { captureChanges, type Values, valuesOf } from '../../../domain/sync/capture.ts';
import { fieldsToCarry } from '../../../domain/sync/carry.ts';
import { type Field, type Fields, isNewer, mergeFields } from '../../../domain/sync/field.ts';
import type { Json } from '../../../domain/sync/json.ts';

/** A machine, what it has, and what it last saw of each other machine's part of the store. */
class Machine {
  fields: Fields = new Map();
  seen: Values = new Map();
  values = new Map<string, Json>();
  views = new Map<string, Fields>();
  writes = 0;
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }

  /** One run: notes what was changed here, takes over what came, puts its part into the store. */
  run(at: number, store: Map<string, Fields>): void {
    const captured = captureChanges(this.fields, this.seen, this.values, { at, by: this.name });
    this.fields = mergeFields(captured, ...this.views.values());
    this.values = new Map(valuesOf(this.fields));
    this.seen = new Map(this.values);
    const part = fieldsToCarry(this.fields, this.name, this.views);
    if (textOf(part) !== textOf(store.get(this.name) ?? new Map())) {
      store.set(this.name, part);
      this.writes += 1;
    }
  }

  /** The browser brings another machine's part as it is in the store now. */
  receive(from: string, store: Map<string, Fields>): void {
    const part = store.get(from);
    if (part && from !== this.name) this.views.set(from, part);
  }
}

function textOf(map: ReadonlyMap<string, unknown>): string {
  return JSON.stringify([...map].sort(([one], [other]) => (one < other ? -1 : 1)));
}

const names = ['aaaa0001', 'bbbb0002', 'cccc0003'];
const path = fc.constantFrom('setting/theme', 'favourite/cobra', 'routine/1', 'plan');
const value = fc.constantFrom<Json>(null, true, 1, 'dark', { name: 'x' });

const happening = fc.oneof(
  fc.record({
    type: fc.constant('change' as const),
    machine: fc.nat(2),
    path,
    value,
  }),
  fc.record({ type: fc.constant('run' as const), machine: fc.nat(2) }),
  fc.record({ type: fc.constant('receive' as const), machine: fc.nat(2), from: fc.nat(2) }),
);
const machineAt = (machines: readonly Machine[], index: number) => machines[index] as Machine;

/** Lets everything travel until nobody has anything to say. Gives the number of rounds. */
function settle(machines: readonly Machine[], store: Map<string, Fields>, at: number): number {
  for (let round = 1; round <= 20; round++) {
    const before = machines.map(({ writes }) => writes).join();
    for (const machine of machines) {
      for (const { name } of machines) machine.receive(name, store);
      machine.run(at + round, store);
    }
    if (machines.map(({ writes }) => writes).join() === before) return round;
  }
  throw new Error('they never come to rest');
}

describe('machines that changed something while apart', () => {
  test('agree after meeting, whatever the order, also with clocks that are wrong, and then keep still', () => {
    fc.assert(
      fc.property(
        fc.array(happening, { maxLength: 40 }),
        fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50)),
        (happenings, clocks) => {
          const machines = names.map((name) => new Machine(name));
          const store = new Map<string, Fields>();
          happenings.forEach((one, index) => {
            const machine = machineAt(machines, one.machine);
            const at = 100 + index + (clocks[one.machine] ?? 0);
            if (one.type === 'run') machine.run(at, store);
            if (one.type === 'receive') machine.receive(names[one.from] ?? '', store);
            if (one.type !== 'change') return;
            if (one.value === null) machine.values.delete(one.path);
            else machine.values.set(one.path, one.value);
          });
          settle(machines, store, 1_000);
          const [first, ...others] = machines.map(({ values }) => textOf(values));
          for (const other of others) expect(other).toBe(first);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('a change that was made after hearing of another one wins, whatever the clocks say', () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.nat(1_000), (earlier, later) => {
        const [a, b] = [new Machine('aaaa0001'), new Machine('bbbb0002')];
        const store = new Map<string, Fields>();
        a.values.set('setting/theme', 'dark');
        a.run(earlier, store);
        b.receive(a.name, store);
        b.run(later, store);
        b.values.set('setting/theme', 'light');
        b.run(later, store);
        settle([a, b], store, 5_000);
        expect(a.values.get('setting/theme')).toBe('light');
      }),
    );
  });

  test('what a machine that has gone had said stays when its part of the store is cleared', () => {
    const [a, b, c] = names.map((name) => new Machine(name)) as [Machine, Machine, Machine];
    const store = new Map<string, Fields>();
    a.values.set('setting/theme', 'dark');
    a.run(1, store);
    settle([a, b, c], store, 10);
    store.delete(a.name);
    for (const machine of [b, c]) machine.views.delete(a.name);
    settle([b, c], store, 50);
    const late = new Machine('dddd0004');
    settle([b, c, late], store, 100);
    expect(late.values.get('setting/theme')).toBe('dark');
    // One of them keeps it, not each.
    expect([...store.values()].filter((part) => part.size > 0)).toHaveLength(1);
  });

  test('a value that a machine cannot use is not taken for its wish', () => {
    const fields: Fields = new Map([['setting/new', { value: 7, at: 5, by: 'bbbb0002' }]]);
    const captured = captureChanges(fields, new Map(), new Map(), { at: 9, by: 'aaaa0001' });
    expect(captured).toEqual(fields);
  });
});

describe('merging', () => {
  const field: fc.Arbitrary<Field> = fc.record({
    value,
    at: fc.nat(3),
    by: fc.constantFrom(...names),
  });
  const fields = fc.array(fc.tuple(path, field)).map((pairs): Fields => new Map(pairs));

  test('does not depend on order, grouping or repetition', () => {
    fc.assert(
      fc.property(fields, fields, fields, (a, b, c) => {
        const merged = textOf(mergeFields(a, b, c));
        expect(textOf(mergeFields(c, a, b))).toBe(merged);
        expect(textOf(mergeFields(mergeFields(a, b), mergeFields(b, c)))).toBe(merged);
      }),
    );
  });

  test('of two fields that differ exactly one is newer', () => {
    fc.assert(
      fc.property(field, field, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(isNewer(one, other)).toBe(!isNewer(other, one));
      }),
    );
  });
});
