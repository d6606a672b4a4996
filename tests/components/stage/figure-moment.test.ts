import { describe, expect, it } from 'vitest';
import { figureMoment } from '../../../components/stage/figure-moment.ts';
import { type FigureMoment, poseAt } from '../../../domain/figure/pose-at.ts';
import type { FigureMovement, Tracks } from '../../../domain/figure/sequence.ts';
import { glance } from '../../../domain/session/glance.ts';
import { itemOf } from '../../../domain/session/routine.ts';
import type { SessionState } from '../../../domain/session/session-state.ts';
import { upright } from '../../domain/figure/poses.ts';
import { aSession, aSessionOf, at } from '../../domain/session/a-session.ts';
import { catCow, rows, twist } from '../../domain/session/invented-movements.ts';

const repeated: Tracks = { start: 'start', out: ['ready', 'far'] };
const held: Tracks = { start: 'start', hold: 'far' };

const momentAt = (state: SessionState, seconds: number, tracks = repeated) =>
  figureMoment(glance(state, at(seconds)), state.plan.items, state.plan.options, { tracks });

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

describe('what the figure does in repetitions of a movement that is drawn held', () => {
  const figure: FigureMovement = {
    id: 'seated-twist',
    camera: { yawDegrees: 0, pitchDegrees: 0 },
    glow: [],
    poses: { start: upright, far: { ...upright } },
    tracks: held,
  };
  /** 0: as it begins, 1: all the way there. */
  const wayAt = (moment: FigureMoment) => {
    const { from, to, amount } = poseAt(figure, moment);
    const far = (pose: typeof from) => (pose === figure.poses.far ? 1 : 0);
    return far(from) * (1 - amount) + far(to) * amount;
  };
  const twice = (untimed: boolean) =>
    aSessionOf({ id: 'r', items: [itemOf(twist, { repetitions: 2 })] }, { untimed });

  it.each([
    ['moves in', 6.5, 0.5],
    ['is there when the first begins', 9.5, 1],
    ['comes back', 12, 0.5],
    ['moves in again', 14.5, 0.5],
    ['comes back again', 17, 0.5],
    ['has come back', 19, 0],
  ])('%s', (_, seconds, way) => {
    expect(wayAt(momentAt(twice(false), seconds, held))).toBeCloseTo(way, 6);
  });

  it('never jumps', () => {
    const ways = Array.from({ length: 300 }, (_, i) =>
      wayAt(momentAt(twice(false), 5 + i / 20, held)),
    );
    const steps = ways.slice(1).map((way, i) => Math.abs(way - ways[i]!));
    expect(Math.max(...steps)).toBeLessThan(0.05);
  });

  it('goes there and back for as long as an untimed set takes', () => {
    const state = { ...twice(true), phaseIndex: 2 };
    expect([0, 2.5, 5, 7.5].map((s) => wayAt(momentAt(state, s, held)))).toEqual(
      [1, 0.5, 0, 0.5].map((way) => expect.closeTo(way, 6)),
    );
  });

  it('goes the way that a variant draws', () => {
    const state = twice(false);
    const variants = { 'arms-crossed': { tracks: { out: ['far', 'start'] } } };
    const inVariant = aSessionOf({
      id: 'r',
      items: [itemOf(twist, { repetitions: 2, variantId: 'arms-crossed' })],
    });
    const [moment, ofVariant] = [state, inVariant].map((each) =>
      figureMoment(glance(each, at(14.5)), each.plan.items, each.plan.options, {
        tracks: held,
        variants,
      }),
    );
    expect(moment?.phase).toBe('move-in');
    expect(ofVariant?.phase).toBe('repetition-out');
  });
});
