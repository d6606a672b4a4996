import { useState } from 'preact/hooks';
import { QuietQuestion } from '../../components/corrections/quiet-question.tsx';
import type { CorrectionWords } from '../../content/words/en-corrections.ts';
import { doubtsDelivery } from '../../domain/notices/delivery-doubt.ts';
import type { OfferWay } from '../../domain/settings/settings.ts';
import { ask } from '../../platform/messages/router.ts';
import { changeSettings } from './change-settings.ts';
import type { PageState } from './page-state.ts';

const key = 'delivery answered after';

/** "Do our notifications reach you?", where there is reason to doubt it. */
export function DeliveryQuestion(props: {
  readonly state: PageState;
  readonly words: CorrectionWords;
}) {
  const words = props.words.delivery;
  const [changed, setChanged] = useState(false);
  const [answered, setAnswered] = useState(() => localStorage.getItem(key));
  if (changed) {
    return (
      <p class="small" role="status">
        {words.changed}
      </p>
    );
  }
  const { lastEndings } = props.state.recent.value;
  const failed = props.state.presented.value?.failure;
  const isAsked =
    props.state.settings.value.offersBy === 'notification' &&
    (failed !== undefined || doubtsDelivery(lastEndings, answered));
  if (!isAsked) return null;
  const change = (offersBy: OfferWay) => {
    void changeSettings({ offersBy });
    setChanged(true);
  };
  return (
    <QuietQuestion
      question={words.question}
      body={failed === undefined ? words.body : words.failed}
      answers={[
        [words.test, () => void ask({ type: 'test-notification' })],
        [
          words.yes,
          () => {
            const last = lastEndings.at(-1)?.[0] ?? '';
            localStorage.setItem(key, last);
            setAnswered(last);
          },
        ],
        [words.window, () => change('window')],
        [words.quiet, () => change('new-tab')],
      ]}
    />
  );
}
