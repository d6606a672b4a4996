import { describe, expect, it } from 'vitest';
import { figureMoment } from '../../../components/stage/figure-moment.ts';
import { glance } from '../../../domain/session/glance.ts';
import type { SessionState } from '../../../domain/session/session-state.ts';
import { aSession, at } from '../../domain/session/a-session.ts';
import { catCow, rows, twist } from '../../domain/session/invented-movements.ts';

const momentAt = (state: SessionState, seconds: number) =>
  figureMoment(glance(state, at(seconds)), state.plan.items, state.plan.options);

describe('what the figure does', () => {
  it.each([
    [1, { phase: 'get-ready', side: 'left' }],
    [6.5, { phase: 'move-in', side: 'left', progress: 0.5 }],
    [12, { phase: 'hold', side: 'left', breath: 1 }],
    [34, { phase: 'switch', side: 'right', progress: 0.5 }],
    [45, { phase: 'hold', side: 'right', breath: 1 }],
    [70, { phase: 'done' }],
  ])('after %d s of a sided hold', (seconds, moment) => {
    expect(momentAt(aSession([twist]), seconds)).toMatchObject(moment);
  });

  it('has breathed out by the end of a hold', () => {
    expect(momentAt(aSession([twist]), 27.999).breath).toBeLessThan(0.01);
  });

  it('follows the tempo of repetitions', () => {
    expect(momentAt(aSession([rows]), 8)).toMatchObject({ phase: 'repetition-out', progress: 0.5 });
    expect(momentAt(aSession([rows]), 9.5)).toMatchObject({ phase: 'repetition-pause' });
  });

  it('flows in whole loops, one to a breath', () => {
    const flow = aSession([catCow]);
    expect(momentAt(flow, 8)).toMatchObject({ phase: 'flow', progress: 0 });
    expect(momentAt(flow, 13).progress).toBeCloseTo(0.5);
    expect(momentAt(flow, 37.99).progress).toBeCloseTo(1, 2);
  });

  it('goes on repeating for as long as an untimed set takes', () => {
    const untimed = aSession([{ ...rows }], { untimed: true });
    const state = { ...untimed, phaseIndex: 2 };
    expect(momentAt(state, 7.5)).toMatchObject({ phase: 'flow', progress: 0.5 });
    expect(momentAt(state, 502.5).progress).toBeCloseTo(0.5);
  });

  it('sets up for the next stretch as for the first', () => {
    expect(momentAt(aSession([catCow, twist]), 41).phase).toBe('get-ready');
  });
});
