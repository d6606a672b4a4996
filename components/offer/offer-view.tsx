import type { ComponentChildren } from 'preact';
import { isoDuration } from '../../domain/time/iso-duration.ts';
import { FigureSlot } from '../figure-slot/figure-slot.tsx';
import { Icon } from '../icons/icon.tsx';
import type { ShownSuggestion } from '../suggestion/shown-suggestion.ts';
import { useWords } from '../words/words-context.tsx';
import '../icons/icon.css';
import './offer.css';

export interface OfferProps {
  /** Null: the offer is no longer open. */
  readonly offer: {
    readonly suggestion: ShownSuggestion;
    readonly sittingMs: number;
    /** Why it comes now, in the background's own words. */
    readonly whyNow: string;
  } | null;
  readonly figure?: ComponentChildren;
  /** Whether it is a call, and what was wrong with the offer. */
  readonly notes?: ComponentChildren;
  readonly onStart: () => void;
  readonly onSnooze: (minutes: 5 | 10) => void;
  readonly onSkip: () => void;
  readonly onClose: () => void;
}

/** The choices of one offered break: which stretch, how long, why now. */
export function OfferView(props: OfferProps) {
  const words = useWords('offer');
  const common = useWords('common');
  const { offer } = props;
  if (!offer) {
    return (
      <main class="offer">
        <h1>{words.gone.title}</h1>
        <p class="soft">{words.gone.body}</p>
        <button type="button" class="button button-main" onClick={props.onClose}>
          {common.close}
        </button>
      </main>
    );
  }
  const { suggestion } = offer;
  return (
    <main class="offer">
      <p class="offer-why">
        <time dateTime={isoDuration(offer.sittingMs)}>
          {words.sat(common.duration(offer.sittingMs))}
        </time>{' '}
        {offer.whyNow}
      </p>
      <FigureSlot class="offer-figure">{props.figure}</FigureSlot>
      <div class="offer-text">
        <h1 id="offer-name">{suggestion.name}</h1>
        <p class="soft">{suggestion.reason}</p>
      </div>
      <button
        type="button"
        class="button button-main"
        aria-describedby="offer-name"
        onClick={props.onStart}
      >
        <Icon name="play" filled />
        <span>{words.start}</span>
        <span class="offer-minutes">{suggestion.minutesLabel}</span>
      </button>
      <div class="offer-later">
        {([5, 10] as const).map((minutes) => (
          <button
            key={minutes}
            type="button"
            class="button"
            onClick={() => props.onSnooze(minutes)}
          >
            {words.snooze(minutes)}
          </button>
        ))}
        <button type="button" class="button button-quiet" onClick={props.onSkip}>
          {words.skip}
        </button>
      </div>
      {props.notes}
    </main>
  );
}
