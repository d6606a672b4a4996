import { describe, expect, it } from 'vitest';
import { announce, type Speaking } from '../../../components/stage/announcement.ts';
import { phaseText } from '../../../components/stage/phase-text.ts';
import { enSession } from '../../../content/words/en-session.ts';
import { glance, type SessionGlance } from '../../../domain/session/glance.ts';
import { itemOf } from '../../../domain/session/routine.ts';
import type { SessionState } from '../../../domain/session/session-state.ts';
import { aSession, aSessionOf, at } from '../../domain/session/a-session.ts';
import { catCow, cobra, rows, twist } from '../../domain/session/invented-movements.ts';
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

describe('what is said in a session', () => {
  it('is enough to follow a sided hold with closed eyes', () => {
    expect(transcript(aSession([twist]), 'voice')).toEqual([
      `0: Seated twist. Left side first. 20 seconds a side. ${[
        'Sit on the front half of the seat, facing forward.',
        'Plant both feet hip-width apart, knees above your ankles.',
        'Sit tall and draw both shoulder blades back and down.',
        'Lay your right hand on the outer side of your left knee.',
        'Set your left hand on the seat behind your hips.',
      ].join(' ')}`,
      '5: Breathe out, turn left, look behind you.',
      '8: Stay turned to the left. Hips heavy, breathe slowly. 20 seconds.',
      '18: Halfway. 10 seconds left.',
      '28: Breathe in and turn back to the front.',
      '30: Other side: left hand on your right knee.',
      '38: Breathe out, turn right, look behind you.',
      '41: Stay turned to the right. Hips heavy, breathe slowly. 20 seconds.',
      '51: Halfway. 10 seconds left.',
      '61: Breathe in and turn back to the front.',
      '63: Done. Face forward and sit easily.',
    ]);
  });

  it('counts breaths in a hold of breaths', () => {
    const said = transcript(aSession([cobra]), 'live').join('\n');
    expect(said).toContain('3 breaths.');
    expect(said).toContain('Halfway. 2 breaths left.');
    expect(said).toContain('Rest for 5 seconds.');
    expect(said).toContain('Number 2 of 2.');
  });

  it('teaches a repetition, repeats it once by voice, then counts', () => {
    const five = aSessionOf({ id: 'r', items: [itemOf(rows, { repetitions: 5, sets: 1 })] });
    expect(transcript(five, 'voice').slice(2)).toEqual([
      '7: 5 times. Breathe in: belly down, chest and gaze up.',
      '10: Breathe out: round up, let your head hang.',
      '12: Breathe in: belly down, chest and gaze up.',
      '15: Breathe out: round up, let your head hang.',
      '17: 3',
      '22: 4',
      '27: Last one.',
      '32: Flat back again, look down.',
      '34: Done. Sit back on your heels and rest.',
    ]);
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
    expect(transcript(aSession([rows]), 'live').join('\n')).toContain('Set 2 of 2.');
  });

  it('introduces the next stretch', () => {
    const said = transcript(aSession([twist, catCow]), 'live');
    expect(said.some((line) => line.startsWith('63: Next: Cat–cow. 30 seconds.'))).toBe(true);
  });

  it('does not halve a short hold', () => {
    const short = aSessionOf({ id: 'r', items: [itemOf(twist, { holdSeconds: 10 })] });
    expect(transcript(short, 'live').join('\n')).not.toContain('Halfway');
  });

  it('names one side only when only one is done', () => {
    const one = aSessionOf({ id: 'r', items: [{ ...itemOf(twist), sides: 'right' }] });
    expect(transcript(one, 'live')[0]).toContain('Seated twist. Right side. 20 seconds.');
  });

  it('says in an untimed session that it waits', () => {
    const untimed = aSession([twist], { untimed: true });
    const [before, now] = [glance(untimed, at(4.9)), glance(untimed, at(5))];
    expect(announce(before, now, speakingOf(untimed))?.live).toBe('Go on when you are ready.');
    expect(announce(now, glance(untimed, at(6)), speakingOf(untimed))).toBeNull();
  });
});
