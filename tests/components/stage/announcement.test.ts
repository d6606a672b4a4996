import { describe, expect, it } from 'vitest';
import { announce } from '../../../components/stage/announcement.ts';
import { phaseText } from '../../../components/stage/phase-text.ts';
import type { Speaking } from '../../../components/stage/speaking.ts';
import { enSession } from '../../../content/words/en-session.ts';
import type { Movement } from '../../../domain/movement/movement.ts';
import { glance, type SessionGlance } from '../../../domain/session/glance.ts';
import { planSession } from '../../../domain/session/plan.ts';
import { itemOf } from '../../../domain/session/routine.ts';
import { type SessionState, startSession } from '../../../domain/session/session-state.ts';
import { transition } from '../../../domain/session/transition.ts';
import {
  aSession,
  aSessionOf,
  at,
  startedAtMs,
  startedOn,
} from '../../domain/session/a-session.ts';
import {
  catCow,
  cobra,
  find,
  oscillation,
  rows,
  twist,
  usual,
} from '../../domain/session/invented-movements.ts';
import { catCowWords, twistWords } from './invented-words.ts';

function speakingOf(state: SessionState): Speaking {
  return {
    words: enSession,
    items: state.plan.items,
    text: ({ movementId, variantId, side }) =>
      phaseText(
        movementId === 'seated-twist' ? twistWords : catCowWords,
        variantId,
        side,
        enSession.sides,
      ),
  };
}

/** Everything said in a session that is looked at ten times a second: `seconds: text`. */
function transcript(state: SessionState, channel: 'live' | 'voice'): string[] {
  const said: string[] = [];
  let before: SessionGlance | null = null;
  for (let tenths = 0; !before?.finished; tenths++) {
    const now = glance(state, at(tenths / 10));
    const text = announce(before, now, speakingOf(state))?.[channel];
    if (text) said.push(`${tenths / 10}: ${text}`);
    before = now;
  }
  return said;
}

/** What is said first in a page that takes the session up at this moment. */
function heardAt(state: SessionState, seconds: number): string | undefined {
  return announce(null, glance(state, at(seconds)), speakingOf(state))?.voice;
}

describe('what is said in a session', () => {
  it('is enough to follow a sided hold with closed eyes', () => {
    expect(transcript(aSession([twist]), 'voice')).toEqual([
      `0: Seated twist. Left side first. 20 seconds a side. ${[
        'Sit on the front half of the seat, facing forward.',
        'Plant both feet hip-width apart, knees above your ankles.',
        'Sit tall and draw both shoulder blades back and down.',
        'Lay your right hand on the outer side of your left knee.',
        'Set your left hand on the seat behind your hips.',
        twistWords.stopIf,
      ].join(' ')}`,
      '5: Breathe out, turn left, look behind you.',
      '8: Stay turned to the left. Hips heavy, breathe slowly. 20 seconds.',
      '18: Halfway. 10 seconds to go.',
      '28: Breathe in and turn back to the front.',
      '30: Other side: left hand on your right knee.',
      '38: Breathe out, turn right, look behind you.',
      '41: Stay turned to the right. Hips heavy, breathe slowly. 20 seconds.',
      '51: Halfway. 10 seconds to go.',
      '61: Breathe in and turn back to the front.',
      '63: Done. Face forward and sit easily.',
    ]);
  });

  it('counts breaths in a hold of breaths', () => {
    const said = transcript(aSession([cobra]), 'live').join('\n');
    expect(said).toContain('3 breaths. About 10 seconds for each breath.');
    expect(said).toContain('Halfway. 2 breaths to go.');
    expect(said).toContain('Rest. ');
    expect(said).toContain('Next: 2 of 2.');
  });

  it('teaches a repetition, repeats it once by voice, then counts', () => {
    const five = aSessionOf({ id: 'r', items: [itemOf(rows, { repetitions: 5, sets: 1 })] });
    expect(transcript(five, 'voice').slice(1)).toEqual([
      '5: Flat back, look down, breathe out. 5 times.',
      '7: Breathe in: belly down, chest and gaze up.',
      '10: Breathe out: round up, let your head hang.',
      '12: 2. Breathe in: belly down, chest and gaze up.',
      '15: Breathe out: round up, let your head hang.',
      '17: 3',
      '22: 4',
      '27: 5, the last one.',
      '32: Flat back again, look down.',
      '34: Done. Sit back on your heels and rest.',
    ]);
  });

  it('repeats what is usually held by moving in and coming back', () => {
    const three = { ...itemOf(twist, { repetitions: 3 }), sides: 'left' as const };
    expect(transcript(aSessionOf({ id: 'r', items: [three] }), 'voice').slice(1)).toEqual([
      '5: Breathe out, turn left, look behind you. 3 times.',
      '8: Breathe out, turn left, look behind you.',
      '11: Breathe in and turn back to the front.',
      '13: 2. Breathe out, turn left, look behind you.',
      '16: Breathe in and turn back to the front.',
      '18: 3, the last one.',
      '23: Breathe in and turn back to the front.',
      '25: Done. Face forward and sit easily.',
    ]);
  });

  it('tells way and back of what is usually held at the beginning of an untimed set', () => {
    const item = itemOf(twist, { repetitions: 3 });
    const untimed = aSessionOf({ id: 'r', items: [item] }, { untimed: true });
    expect(heardAt({ ...untimed, phaseIndex: 2 }, 0)).toBe(
      `3 times. Breathe out, turn left, look behind you. Breathe in and turn back to the front. ${enSession.spoken.waiting}`,
    );
  });

  it('does not count aloud in the live region', () => {
    const five = aSessionOf({ id: 'r', items: [itemOf(rows, { repetitions: 5, sets: 1 })] });
    expect(
      transcript(five, 'live')
        .slice(2)
        .map((line) => line.split(':')[0]),
    ).toEqual(['7', '10', '27', '32', '34']);
  });

  it('names the set', () => {
    expect(transcript(aSession([rows]), 'live').join('\n')).toContain('Next: set 2 of 2.');
  });

  it('introduces the next stretch', () => {
    const said = transcript(aSession([twist, catCow]), 'live');
    expect(
      said.some((line) => line.startsWith('63: Next: Cat–cow. 30 seconds of slow movement.')),
    ).toBe(true);
  });

  it('does not halve a short hold', () => {
    const short = aSessionOf({ id: 'r', items: [itemOf(twist, { holdSeconds: 10 })] });
    expect(transcript(short, 'live').join('\n')).not.toContain('Halfway');
  });

  it('names one side only when only one is done', () => {
    const one = aSessionOf({ id: 'r', items: [{ ...itemOf(twist), sides: 'right' }] });
    expect(transcript(one, 'live')[0]).toContain('Seated twist. Right side. 20 seconds.');
  });

  it('tells there and back at the beginning of free movement', () => {
    expect(transcript(aSession([catCow]), 'voice')).toContain(
      '8: Slowly in turn: in to sink, out to round. Breathe in: belly down, chest and gaze up. Breathe out: round up, let your head hang. Keep moving for 30 seconds.',
    );
  });

  describe('moving in', () => {
    const steps =
      'Breathe in and lift the crown of your head. Breathe out and turn belly, ribs and shoulders to the left. Let your head follow and look past your left shoulder.';
    const taught = (firstMoveInSeconds: number) =>
      transcript(
        startSession(
          planSession({ id: 'r', items: [itemOf(twist)] }, find, usual, () => ({
            firstMoveInSeconds,
          })),
          { id: 'device-1', at: startedAtMs, startedOn },
        ),
        'voice',
      );

    it('is told step by step the first time on each side', () => {
      const said = taught(20);
      expect(said[1]).toBe(`5: ${steps}`);
      const mirrored = steps.replaceAll('the left', 'the right').replace('your left', 'your right');
      expect(said.filter((line) => line.endsWith(mirrored))).toHaveLength(1);
    });

    it('is told by its cue where the steps would take longer than the moving', () => {
      expect(taught(10)[1]).toBe('5: Breathe out, turn left, look behind you.');
    });

    it('is told step by step when every step waits', () => {
      const untimed = aSession([twist], { untimed: true });
      const [ready, moving] = [untimed, transition(untimed, 'next', at(5))];
      const said = announce(glance(ready, at(4)), glance(moving, at(5)), {
        ...speakingOf(untimed),
        untimed: true,
      });
      expect(said?.voice).toBe(steps);
    });
  });

  it('says in a long hold what it should feel like, on each side the first time', () => {
    const long = aSessionOf({
      id: 'r',
      items: [itemOf(twist, { holdSeconds: 40, times: 2 })],
    });
    const felt = transcript(long, 'voice').filter((line) => line.includes('A gentle wringing'));
    expect(felt.map((line) => line.split(':')[0])).toEqual(['18', '121']);
  });

  it('says when to stop before it begins, once', () => {
    const long = aSessionOf({ id: 'r', items: [itemOf(twist, { holdSeconds: 40, times: 2 })] });
    const warned = transcript(long, 'voice').filter((line) => line.includes('Stop if'));
    expect(warned).toHaveLength(1);
    expect(warned[0]).toMatch(/^0: .*Stop if [^.]+\.$/);
  });

  it('says what the side stands for, where the movement says so', () => {
    const session = aSession([twist]);
    const speaking = speakingOf(session);
    const named: Speaking = {
      ...speaking,
      text: (phase) => ({ ...speaking.text(phase), sideName: 'Turning left' }),
    };
    expect(announce(null, glance(session, at(0)), named)?.voice).toMatch(
      /^Seated twist\. Turning left first\. /,
    );
  });

  it('teaches a quick tempo in one breath, and counts every fifth', () => {
    const many = aSessionOf({ id: 'r', items: [itemOf(oscillation, { repetitions: 20 })] });
    const said = transcript({ ...many }, 'voice').slice(2, 8);
    expect(said).toEqual([
      '7: Breathe in: belly down, chest and gaze up. Breathe out: round up, let your head hang.',
      '15: 5',
      '25: 10',
      '27: 11. Halfway.',
      '35: 15',
      '45: 20, the last one.',
    ]);
  });

  it('offers a second side that is not required as a choice', () => {
    const oneSided: Movement = { ...twist, secondSideIfRequired: true };
    const session = startSession(
      planSession({ id: 'r', items: [itemOf(oneSided)] }, () => oneSided, usual),
      { id: 'device-1', at: startedAtMs, startedOn },
    );
    expect(transcript(session, 'live')).toContain(
      `30: ${enSession.spoken.sideIfRequired} Other side: left hand on your right knee.`,
    );
    expect(transcript(aSession([twist]), 'live').join()).not.toContain(
      enSession.spoken.sideIfRequired,
    );
  });

  it('says in an untimed session that it waits', () => {
    const untimed = aSession([twist], { untimed: true });
    const [before, now] = [glance(untimed, at(4.9)), glance(untimed, at(5))];
    expect(announce(before, now, speakingOf(untimed))?.live).toBe('Go on when you are ready.');
    expect(announce(now, glance(untimed, at(6)), speakingOf(untimed))).toBeNull();
  });
});

describe('what is said first of a session that is taken up', () => {
  it('in mid-hold: the breaths that are left, and how long one lasts', () => {
    expect(heardAt(aSession([cobra]), 28.5)).toMatch(
      / 1 breath\. About 10 seconds for each breath\.$/,
    );
  });

  it('in mid-rest: the seconds that are left', () => {
    // Two moments of the rest between the two sets.
    expect(heardAt(aSession([rows]), 24)).toMatch(/^Rest for 20 seconds\./);
    expect(heardAt(aSession([rows]), 38)).toMatch(/^Rest for 6 seconds\./);
  });

  it('in a rest that waits for the person: no seconds', () => {
    const untimed = aSession([rows], { untimed: true });
    const rest = untimed.plan.phases.findIndex(({ kind }) => kind === 'rest');
    expect(heardAt({ ...untimed, phaseIndex: rest }, 60)).toMatch(/^Rest\. /);
  });
});
