import { useEffect, useState } from 'preact/hooks';
import { QuietQuestion } from '../../components/corrections/quiet-question.tsx';
import { WasWrong } from '../../components/corrections/was-wrong.tsx';
import { enCorrections as words } from '../../content/words/en-corrections.ts';
import { soundParts } from '../../domain/clock/corrected-trail.ts';
import { suggestsCall } from '../../domain/clock/suggested-call.ts';
import type { IntervalKind, OfferFault } from '../../domain/history/records.ts';
import { minuteMs } from '../../domain/time/units.ts';
import { ask } from '../../platform/messages/router.ts';
import { DeliveryQuestion } from './delivery-question.tsx';
import type { PageState } from './page-state.ts';
import '../../components/corrections/corrections.css';

/** An absence older than this is corrected in the history. */
const newsMs = 30 * minuteMs;

/**
 * What is asked and can be said of this moment: whether it is a call, whether offers arrive, what
 * was wrong. Fetched after the page is painted.
 */
export function MomentNotes({ state }: { readonly state: PageState }) {
  return (
    <>
      <CallQuestion state={state} />
      <DeliveryQuestion state={state} words={words} />
      <WrongMoment state={state} />
    </>
  );
}

/** Asked of sound without a hand on anything; holds offers only when the person says so. */
export function CallQuestion({ state }: { readonly state: PageState }) {
  const { call } = words;
  if (!suggestsCall(state.clock.value, state.nowMs.value)) return null;
  return (
    <QuietQuestion
      question={call.question}
      body={call.body}
      answers={[
        [call.yes, () => void ask({ type: 'call-began', asked: true })],
        [call.no, () => void ask({ type: 'call-denied' })],
      ]}
    />
  );
}

interface Said {
  readonly fromMs: number;
  readonly was: IntervalKind;
}

/** "That was wrong": the offer that is open, else the last absence, else the sitting that goes on. */
export function WrongMoment({ state }: { readonly state: PageState }) {
  const [said, setSaid] = useState<Said | null>(null);
  const { offer } = state.reading.value;
  useEffect(() => setSaid(null), [offer?.id]);
  if (said) {
    return (
      <p class="small" role="status">
        {words.done}{' '}
        <button
          type="button"
          class="button button-quiet small"
          onClick={() => {
            void ask({ type: 'correct-interval', fromMs: said.fromMs, kind: said.was });
            setSaid(null);
          }}
        >
          {words.undo}
        </button>
      </p>
    );
  }
  if (offer) return <WrongOffer offerId={offer.id} />;
  const meant = meantInterval(state);
  if (!meant) return null;
  return (
    <WasWrong
      label={words.wrongNow}
      group={words.group}
      choices={meant.kinds.map((kind) => [kind, words.kinds[kind]] as const)}
      onChoose={(kind) => {
        void ask({ type: 'correct-interval', fromMs: meant.fromMs, kind });
        setSaid({ fromMs: meant.fromMs, was: meant.was });
      }}
    />
  );
}

export function WrongOffer(props: { readonly offerId: string; readonly onSaid?: () => void }) {
  return (
    <WasWrong
      label={words.wrongNow}
      group={words.group}
      choices={Object.entries(words.faults) as [OfferFault, string][]}
      onChoose={(fault) => {
        void ask({ type: 'judge-offer', offerId: props.offerId, fault }).then(props.onSaid);
      }}
    />
  );
}

type Correct = 'sitting' | 'away' | 'in-call';

/** Which interval the popup speaks of at this moment. */
function meantInterval(state: PageState): (Said & { readonly kinds: readonly Correct[] }) | null {
  const { lastCredit, open, trail } = state.clock.value;
  const isNews = lastCredit !== null && state.nowMs.value - lastCredit.atMs <= newsMs;
  const absence = isNews && soundParts(trail).findLast(({ toMs }) => toMs === lastCredit.atMs);
  if (absence) return { fromMs: absence.fromMs, was: 'away', kinds: ['sitting', 'in-call'] };
  const counts = open.kind === 'sitting' || open.kind === 'watching' || open.kind === 'in-call';
  if (!counts || state.nowMs.value - open.fromMs < minuteMs) return null;
  const kinds = (['away', 'in-call'] as const).filter((kind) => kind !== open.kind);
  return { fromMs: open.fromMs, was: open.kind, kinds };
}
