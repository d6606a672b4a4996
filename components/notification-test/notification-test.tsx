import { useWords } from '../words/words-context.tsx';
import './notification-test.css';

/** How far the test of notifications has come. */
export type NotificationTestState = 'untried' | 'asked' | 'seen' | 'not-seen' | 'blocked';

export interface NotificationTestProps {
  readonly state: NotificationTestState;
  readonly onSend: () => void;
  readonly onAnswer: (seen: boolean) => void;
}

/** Shows a notification and asks whether it was seen; if not, says what to do and what happens instead. */
export function NotificationTest(props: NotificationTestProps) {
  const words = useWords('notificationTest');
  const { state } = props;
  const again = state !== 'untried';
  return (
    <section class="notification-test" aria-labelledby="notification-test">
      <div>
        <h3 id="notification-test">{words.label}</h3>
        <p class="soft small">{words.hint}</p>
      </div>
      <button type="button" class="button" onClick={props.onSend}>
        {again ? words.again : words.send}
      </button>
      <div class="notification-answer" role="status">
        {state === 'asked' && (
          <>
            <p>{words.asked}</p>
            <button type="button" class="button" onClick={() => props.onAnswer(true)}>
              {words.yes}
            </button>
            <button type="button" class="button" onClick={() => props.onAnswer(false)}>
              {words.no}
            </button>
          </>
        )}
        {state === 'seen' && <p>{words.seen}</p>}
        {(state === 'not-seen' || state === 'blocked') && (
          <div class="notification-steps">
            <p>
              <strong>{state === 'blocked' ? words.blocked : words.notSeen.title}</strong>
            </p>
            <ol>
              {words.notSeen.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <p>{words.notSeen.fallback}</p>
          </div>
        )}
      </div>
    </section>
  );
}
