import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glance } from '../../../domain/session/glance.ts';
import { isWork } from '../../../domain/session/phase.ts';
import { recordOf } from '../../../domain/session/record.ts';
import { itemOf, type Routine } from '../../../domain/session/routine.ts';
import type { SessionState } from '../../../domain/session/session-state.ts';
import { settle } from '../../../domain/session/settle.ts';
import { restoreSession, storeSession } from '../../../domain/session/stored-session.ts';
import {
  canDo,
  IllegalSessionCommand,
  type SessionCommand,
  transition,
} from '../../../domain/session/transition.ts';
import { aSessionOf, startedAtMs } from './a-session.ts';
import { invented } from './invented-movements.ts';

const runs = { numRuns: 10_000 };

const commands: readonly SessionCommand[] = [
  'pause',
  'resume',
  'back',
  'skip-phase',
  'skip-movement',
  'extend',
  'next',
  'stop',
];

/** A wait in milliseconds, then a command (or none: the person only looks). */
interface Move {
  readonly waitMs: number;
  readonly command: SessionCommand | null;
}

const aWait = fc.oneof(
  fc.integer({ min: 0, max: 3_000 }),
  fc.integer({ min: 0, max: 40_000 }),
  fc.constantFrom(0, 1, 1_999, 2_000, 5_000),
);
const aCommand = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...commands.filter((command) => command !== 'stop')) },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant('stop' as const) },
);
const moves = fc.array(fc.record<Move>({ waitMs: aWait, command: aCommand }), { maxLength: 25 });

const aRoutine: fc.Arbitrary<Routine> = fc
  .array(
    fc.record({
      movement: fc.constantFrom(...invented),
      times: fc.integer({ min: 1, max: 3 }),
      sets: fc.integer({ min: 1, max: 2 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((items) => ({
    id: 'random',
    items: items.map(({ movement, times, sets }) =>
      itemOf(movement, { ...movement.defaultDose, times, sets }),
    ),
  }));

const options = fc.record({
  speedPercent: fc.integer({ min: 50, max: 200 }),
  breathInSeconds: fc.integer({ min: 2, max: 8 }),
  breathOutSeconds: fc.integer({ min: 2, max: 10 }),
  firstSide: fc.constantFrom('left' as const, 'right' as const),
});
const timed = fc
  .tuple(aRoutine, options)
  .map(([routine, chosen]) => aSessionOf(routine, { ...chosen, untimed: false }));
const either = fc
  .tuple(aRoutine, options, fc.boolean())
  .map(([routine, chosen, untimed]) => aSessionOf(routine, { ...chosen, untimed }));

/** Does what is legal and hands each step to `look`. Returns the state and the time at the end. */
function play(
  start: SessionState,
  sequence: readonly Move[],
  look: (step: {
    before: SessionState;
    state: SessionState;
    at: number;
    did: SessionCommand | null;
  }) => void = () => {},
): { state: SessionState; at: number } {
  let state = start;
  let at = startedAtMs;
  for (const { waitMs, command } of sequence) {
    at += waitMs;
    const before = state;
    const did = command && canDo(state, command, at) ? command : null;
    if (did) state = transition(state, did, at);
    look({ before, state, at, did });
  }
  return { state, at };
}

describe('whatever a person does in a session', { timeout: 60_000 }, () => {
  it('the shown remaining time never jumps up except by extend or back', () => {
    fc.assert(
      fc.property(either, moves, (start, sequence) => {
        let shownMs = glance(start, startedAtMs).overallRemainingMs;
        play(start, sequence, ({ before, state, at, did }) => {
          const beforeMs = glance(before, at).overallRemainingMs;
          expect(beforeMs).toBeLessThanOrEqual(shownMs);
          shownMs = glance(state, at).overallRemainingMs;
          if (did !== 'extend' && did !== 'back') expect(shownMs).toBeLessThanOrEqual(beforeMs);
          if (did === 'extend') expect(shownMs).toBe(beforeMs + 10_000);
        });
      }),
      runs,
    );
  });

  it('left alone, it takes the sum of its phases', () => {
    fc.assert(
      fc.property(timed, (start) => {
        const totalMs = start.plan.phases.reduce((sum, phase) => sum + phase.durationMs, 0);
        expect(start.plan.totalMs).toBe(totalMs);
        expect(glance(start, startedAtMs).overallRemainingMs).toBe(totalMs);
        expect(glance(start, startedAtMs + totalMs - 1).finished).toBe(false);
        expect(settle(start, startedAtMs + totalMs).ended?.atMs).toBe(startedAtMs + totalMs);
        expect(recordOf(start, startedAtMs + totalMs).outcome).toBe('complete');
      }),
      runs,
    );
  });

  it('a pause anywhere, for any time, changes nothing else', () => {
    fc.assert(
      fc.property(either, moves, aWait, fc.nat(10_000_000), (start, sequence, waitMs, pauseMs) => {
        const { state, at } = play(start, sequence);
        fc.pre(canDo(state, 'pause', at));
        const resumed = transition(transition(state, 'pause', at), 'resume', at + pauseMs);
        const straight = settle(state, at + waitMs);
        const delayed = settle(resumed, at + pauseMs + waitMs);
        expect(glance(delayed, at + pauseMs + waitMs)).toEqual(glance(straight, at + waitMs));
        expect(delayed.log).toEqual(straight.log);
        if (straight.ended) expect(delayed.ended?.atMs).toBe(straight.ended.atMs + pauseMs);
      }),
      runs,
    );
  });

  it('both sides are planned the same', () => {
    fc.assert(
      fc.property(either, ({ plan }) => {
        plan.items.forEach((item, itemIndex) => {
          if (item.sides !== 'both') return;
          const work = (side: string) =>
            plan.phases
              .filter((p) => p.itemIndex === itemIndex && p.side === side && isWork(p))
              .map(({ kind, durationMs, set, repetition }) => [kind, durationMs, set, repetition]);
          expect(work('left')).toEqual(work('right'));
          expect(work('left').length).toBeGreaterThan(0);
        });
      }),
      runs,
    );
  });

  it('stored and restored at any instant it is the same', () => {
    fc.assert(
      fc.property(either, moves, moves, (start, sequence, later) => {
        const { state, at } = play(start, sequence);
        const restored = restoreSession(
          JSON.parse(JSON.stringify(storeSession(state, at, 'here'))),
        );
        if (restored.kind === 'lost') throw new Error('lost');
        expect(restored.state).toEqual(settle(state, at));
        let now = at;
        let [kept, read] = [state, restored.state];
        for (const { waitMs, command } of later) {
          now += waitMs;
          if (command && canDo(kept, command, now)) {
            [kept, read] = [transition(kept, command, now), transition(read, command, now)];
          }
          expect(glance(read, now)).toEqual(glance(kept, now));
        }
        expect(recordOf(read, now)).toEqual(recordOf(kept, now));
      }),
      runs,
    );
  });

  it('it ends exactly once', () => {
    fc.assert(
      fc.property(either, moves, (start, sequence) => {
        const endings = new Set<number>();
        const { state, at } = play(start, sequence, (step) => {
          const { ended } = settle(step.state, step.at);
          if (ended) endings.add(ended.atMs);
          if (step.before.ended) expect(ended).toEqual(step.before.ended);
        });
        const last = settle(state, at);
        const left = last.ended ? last : transition(last, 'stop', at);
        endings.add(left.ended?.atMs ?? Number.NaN);
        expect([...endings]).toEqual([left.ended?.atMs]);
        for (const command of commands) {
          expect(() => transition(left, command, at + 1)).toThrow(IllegalSessionCommand);
        }
      }),
      runs,
    );
  });

  it('the record adds up to the time that was not paused', () => {
    fc.assert(
      fc.property(either, moves, (start, sequence) => {
        let activeMs = 0;
        let lastAt = startedAtMs;
        const { state, at } = play(start, sequence, (step) => {
          const ended = settle(step.before, step.at).ended;
          const until = ended ? Math.min(step.at, ended.atMs) : step.at;
          if (step.before.running) activeMs += Math.max(0, until - lastAt);
          lastAt = step.at;
        });
        const record = recordOf(state, at);
        expect(record.activeMs).toBe(activeMs);
        const heldMs = record.parts.reduce((sum, part) => sum + part.heldMs, 0);
        expect(heldMs).toBeLessThanOrEqual(record.activeMs);
      }),
      runs,
    );
  });

  it('looking at it at many moments is the same as looking once', () => {
    fc.assert(
      fc.property(timed, fc.array(aWait, { maxLength: 20 }), (start, waits) => {
        let at = startedAtMs;
        let often = start;
        for (const waitMs of waits) {
          at += waitMs;
          often = settle(often, at);
        }
        expect(often).toEqual(settle(start, at));
      }),
      runs,
    );
  });
});
