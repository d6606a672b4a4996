import { signal } from '@preact/signals';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { EndScreen } from '../../../components/stage/end-screen.tsx';
import { LiveRegion } from '../../../components/stage/live-region.tsx';
import { Stage } from '../../../components/stage/stage.tsx';
import type { StageProps } from '../../../components/stage/stage-props.ts';
import { enSession } from '../../../content/words/en-session.ts';
import { glance } from '../../../domain/session/glance.ts';
import { recordOf } from '../../../domain/session/record.ts';
import type { SessionState } from '../../../domain/session/session-state.ts';
import { canDo, transition } from '../../../domain/session/transition.ts';
import { aSession, at } from '../../domain/session/a-session.ts';
import { catCow, cobra, rows, twist } from '../../domain/session/invented-movements.ts';
import { catCowWords, twistWords } from './invented-words.ts';

const nothing = () => {};

/** The markup of the stage so many seconds into a session. */
function stageAt(state: SessionState, seconds: number, change: Partial<StageProps> = {}): string {
  return render(
    <Stage
      view={signal(glance(state, at(seconds)))}
      movementCount={state.plan.items.length}
      untimed={state.plan.options.untimed}
      words={enSession}
      movementWords={(id) => (id === 'seated-twist' ? twistWords : catCowWords)}
      switches={{ sound: true, voice: false, breathPacer: true }}
      roomForSteps
      can={(command) => canDo(state, command, at(seconds))}
      helpOpen={false}
      onCommand={nothing}
      onSwitch={nothing}
      onHelp={nothing}
      {...change}
    />,
  );
}

const textOf = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the stage', () => {
  const session = aSession([twist]);

  it('says the name, the phase, the seconds, the side and what to do', () => {
    const text = textOf(stageAt(session, 10));
    for (const said of ['Seated twist', 'Hold', '18 s', 'Left', '0:53 left']) {
      expect(text).toContain(said);
    }
    expect(text).toContain('Stay turned to the left. Hips heavy, breathe slowly.');
  });

  it('puts the side in its own place and shape', () => {
    expect(stageAt(session, 10)).toContain('stage-side-left');
    expect(stageAt(session, 45)).toContain('stage-side-right');
    expect(stageAt(aSession([catCow]), 10)).not.toContain('stage-side');
  });

  it('announces the side to come while one changes sides', () => {
    const text = textOf(stageAt(session, 32));
    expect(text).toContain('Change sides');
    expect(text).toContain('Other side: left hand on your right knee.');
    expect(text).toContain('Right');
  });

  it('shows how to begin while one gets ready; later behind a line that opens it', () => {
    const steps = (markup: string) => markup.match(/<details[^>]*>/)?.[0];
    expect(steps(stageAt(session, 1))).toContain(' open');
    expect(textOf(stageAt(session, 1))).toContain(
      'Lay your right hand on the outer side of your left knee.',
    );
    const paused = transition(session, 'pause', at(10));
    // The same before and after the pause: nothing moves.
    for (const later of [stageAt(session, 10), stageAt(paused, 10)]) {
      expect(steps(later)).not.toContain(' open');
      expect(textOf(later)).toContain('How to begin');
    }
    expect(steps(stageAt(session, 32))).toContain(' open');
    // Where there is no room, behind that line from the start.
    expect(steps(stageAt(session, 1, { roomForSteps: false }))).not.toContain(' open');
  });

  it('says that it is paused, and offers to go on', () => {
    const text = textOf(stageAt(transition(session, 'pause', at(10)), 10));
    expect(text).toContain('Paused');
    expect(text).toContain('Go on');
  });

  it('counts repetitions, and breaths where a hold is counted in breaths', () => {
    expect(textOf(stageAt(aSession([rows]), 13))).toContain('2 of 3');
    expect(textOf(stageAt(aSession([cobra]), 20))).toContain('2 breaths');
  });

  it('says where in the session one is', () => {
    const text = textOf(stageAt(aSession([twist, catCow]), 70));
    expect(text).toContain('Stretch 2 of 2');
    expect(text).toContain('Skip this stretch');
    expect(textOf(stageAt(aSession([rows]), 13))).toContain('Set 1 of 2');
  });

  it('paces the breath in a hold unless that is turned off', () => {
    expect(stageAt(session, 10)).toContain('Breathe in');
    expect(stageAt(session, 13)).toContain('Breathe out');
    expect(stageAt(session, 10, { switches: { breathPacer: false } })).not.toContain('Breathe in');
    expect(stageAt(session, 6)).not.toContain('Breathe in');
  });

  it('has a timer that keeps quiet', () => {
    expect(stageAt(session, 10)).toContain('role="timer"');
    expect(stageAt(session, 10)).not.toContain('aria-live');
  });

  it('offers ten seconds more only where there is something to extend', () => {
    expect(stageAt(session, 10)).toMatch(/title="10 seconds more"[^>]*aria-disabled="false"/);
    expect(stageAt(session, 6)).toMatch(/title="10 seconds more"[^>]*aria-disabled="true"/);
  });

  it('waits in an untimed session, with a key to go on and no ten seconds more', () => {
    const markup = stageAt(aSession([twist], { untimed: true }), 300);
    expect(textOf(markup)).toContain('When you are ready');
    expect(textOf(markup)).toContain('Done, next');
    expect(markup).not.toContain('10 seconds more');
  });

  it('shows the keys when asked', () => {
    expect(textOf(stageAt(session, 10, { helpOpen: true }))).toContain('Pause or go on');
  });

  it('hands the moment to whoever draws the figure', () => {
    const markup = stageAt(session, 10, {
      renderFigure: (view) => <svg data-drawn={view.value.phase?.kind} />,
    });
    expect(markup).toContain('data-drawn="hold"');
  });

  it('shows only switches that there are', () => {
    expect(stageAt(session, 10)).toMatch(/aria-pressed="true"[^>]*>Sound/);
    expect(stageAt(session, 10)).toMatch(/aria-pressed="false"[^>]*>Voice/);
    expect(stageAt(session, 10)).not.toContain('Full screen');
  });
});

describe('the live region', () => {
  it('is polite', () => {
    expect(render(<LiveRegion text={signal('Said aloud.')} />)).toBe(
      '<p class="only-read" role="status" aria-live="polite">Said aloud.</p>',
    );
  });
});

describe('the end of a session', () => {
  const done = recordOf(aSession([twist]), at(90));
  const end = (comfort: 'better' | 'same' | 'worse' | null, record = done) =>
    render(
      <EndScreen
        record={record}
        comfort={comfort}
        words={enSession}
        adviceHref="library.html#see-someone"
        onRate={nothing}
        onAgain={nothing}
      />,
    );

  it('asks how it feels', () => {
    const text = textOf(end(null));
    for (const said of ['Done.', 'How does your back feel now?', 'Better', 'Same', 'Worse']) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain('When to see someone');
  });

  it('tells whose back feels worse to leave the stretch out, and when to see someone', () => {
    const markup = end('worse');
    expect(textOf(markup)).toContain('Leave this stretch out for now.');
    expect(markup).toContain('href="library.html#see-someone"');
    expect(textOf(markup)).not.toContain('Once more');
  });

  it('asks for a number only where it is wanted', () => {
    const given = { before: 4, after: 7, side: 'left' } as const;
    const asked = render(
      <EndScreen
        record={done}
        comfort={null}
        words={enSession}
        adviceHref="#"
        ratings={given}
        onRatings={nothing}
        onRate={nothing}
      />,
    );
    expect(textOf(asked)).toContain('And in a number?');
    expect(asked.match(/<input[^>]*checked/g)).toHaveLength(2);
    expect(textOf(end(null))).not.toContain('And in a number?');
  });

  it('leaves out all of a set that made it worse', () => {
    const set = recordOf(aSession([twist, catCow]), at(500));
    expect(textOf(end('worse', set))).toContain('Leave these stretches out for now.');
  });

  it('asks nothing when nothing was done', () => {
    const none = recordOf(transition(aSession([twist]), 'stop', at(2)), at(2));
    expect(textOf(end(null, none))).toContain('Stopped before the first stretch.');
    expect(textOf(end(null, none))).not.toContain('How does your back feel');
  });

  it('says that a part counts', () => {
    const part = recordOf(transition(aSession([twist]), 'stop', at(15)), at(15));
    expect(textOf(end(null, part))).toContain('What you did counts.');
  });
});
