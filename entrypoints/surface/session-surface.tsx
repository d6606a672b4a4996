import { signal, useSignal, useSignalEffect } from '@preact/signals';
import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { BeforeScreen } from '../../components/stage/before-screen.tsx';
import { EndScreen } from '../../components/stage/end-screen.tsx';
import { LiveRegion } from '../../components/stage/live-region.tsx';
import { SessionElsewhere } from '../../components/stage/session-elsewhere.tsx';
import { Stage } from '../../components/stage/stage.tsx';
import { type Answers, withAnswers } from '../../domain/history/answers.ts';
import type { Comfort, ComfortRatings } from '../../domain/history/records.ts';
import { recordOf } from '../../domain/session/record.ts';
import type { Routine } from '../../domain/session/routine.ts';
import type { BegunSession, Opening } from './begin-session.ts';
import { openOrWait, type Round } from './open-or-wait.ts';
import { routineOfSession } from './open-session.ts';
import type { SessionSurfaceConfig } from './surface-config.ts';
import { usePageEvents } from './use-page-events.ts';
import { useRoomForSteps } from './use-room-for-steps.ts';
import { useStageSwitches } from './use-stage-switches.ts';

const silence = signal('');

/** A session in a page, from its opening to the answer at its end. */
export function SessionSurface(props: SessionSurfaceConfig) {
  const config = useAnswered(props);
  const surface = useMemo(() => crypto.randomUUID(), []);
  const [opening, setOpening] = useState<Opening | 'loading'>('loading');
  const [round, setRound] = useState<Round>({ routine: config.routine, force: false });
  const asks = config.settings.peek().askComfort;
  const isAsked = asks && round.routine !== null && round.ratings === undefined;

  useEffect(() => {
    if (isAsked) return;
    return openOrWait(config, surface, round, document, (opened) => {
      setOpening(opened);
      if (!opened) config.onNothing?.();
    });
    // A page opens one session; another one begins only with another round.
  }, [round]);

  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  useEffect(() => {
    // There was nothing to take up, and the page has thought of something else to do.
    if (opening === null && config.routine) setRound({ routine: config.routine, force: false });
  }, [opening, config.routine?.id]);

  const begun = opening && typeof opening === 'object' ? opening : null;
  const takeOver = () => setRound({ routine: null, force: true });
  return (
    <>
      <LiveRegion text={begun?.player.announcement ?? silence} />
      {isAsked && (
        <BeforeScreen words={config.words} onBegin={(ratings) => setRound({ ...round, ratings })} />
      )}
      {opening === 'elsewhere' && <SessionElsewhere words={config.words} onTakeOver={takeOver} />}
      {begun && !isAsked && (
        <PlayedSession
          key={begun.player.session.peek().id}
          config={config}
          begun={begun}
          onAgain={(routine) => setRound({ routine, force: false })}
          onOther={takeOver}
        />
      )}
    </>
  );
}

/** A record that is kept again, when the next session takes its place, keeps the answer it was given. */
function useAnswered(config: SessionSurfaceConfig): SessionSurfaceConfig {
  const answers = useRef(new Map<string, Answers>());
  return {
    ...config,
    keepRecord(record) {
      const answered = withAnswers(record, answers.current.get(record.id));
      answers.current.set(record.id, answered);
      config.keepRecord(answered);
    },
  };
}

function PlayedSession(props: {
  readonly config: SessionSurfaceConfig;
  readonly begun: BegunSession;
  readonly onAgain: (routine: Routine) => void;
  /** The other page plays another session, and the person wants to go on with that one here. */
  readonly onOther: () => void;
}) {
  const { config, begun } = props;
  const { player } = begun;
  const { words, renderFigure } = config;
  const root = useRef<HTMLDivElement>(null);
  const comfort = useSignal<Comfort | null>(null);
  const ratings = useSignal<ComfortRatings>(player.session.peek().ratings ?? {});
  const [helpOpen, setHelpOpen] = useState(false);
  const roomForSteps = useRoomForSteps();
  const [ended, setEnded] = useState(player.session.peek().ended !== null);
  const { switches, onSwitch } = useStageSwitches(config, begun, root);
  useSignalEffect(() => setEnded(player.session.value.ended !== null));
  usePageEvents({
    player,
    direction: words.direction,
    enabled: !ended,
    onSwitch,
    onHelp: () => setHelpOpen(true),
  });

  async function takeOver(): Promise<void> {
    if (!(await player.takeOver())) props.onOther();
  }

  const session = player.session.peek();
  if (player.elsewhere.value) {
    return <SessionElsewhere words={words} onTakeOver={() => void takeOver()} />;
  }
  if (ended) {
    const record = recordOf(session, config.now().at);
    return (
      <EndScreen
        record={record}
        comfort={comfort.value}
        words={words}
        adviceHref={config.adviceHref}
        {...(config.settings.value.askComfort && {
          ratings: ratings.value,
          onRatings: (given: ComfortRatings) => {
            ratings.value = given;
            config.keepRecord({ ...record, ratings: given });
          },
        })}
        onRate={(answer) => {
          comfort.value = answer;
          config.keepRecord({ ...record, comfort: answer });
        }}
        onDone={config.onDone}
        onAgain={() => props.onAgain(routineOfSession(session))}
      />
    );
  }
  return (
    <div class="session-surface" ref={root}>
      <Stage
        view={player.view}
        movementCount={session.plan.items.length}
        untimed={session.plan.options.untimed}
        words={words}
        movementWords={begun.movementWords}
        switches={switches}
        roomForSteps={roomForSteps}
        can={player.can}
        renderFigure={renderFigure && ((view) => renderFigure(view, player.session))}
        helpOpen={helpOpen}
        onCommand={player.command}
        onSwitch={onSwitch}
        onHelp={setHelpOpen}
      />
    </div>
  );
}

/**
 * Plays a session inside an element of a page. The returned function takes it away again; a session
 * that runs is paused and saved.
 */
export function mountSessionSurface(root: HTMLElement, config: SessionSurfaceConfig): () => void {
  render(<SessionSurface {...config} />, root);
  return () => render(null, root);
}
