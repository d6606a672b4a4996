import { FigureSlot } from '../figure-slot/figure-slot.tsx';
import { Icon } from '../icons/icon.tsx';
import { SetStarts } from '../routines/set-starts.tsx';
import { useWords } from '../words/words-context.tsx';
import type { PopupMode, PopupProps } from './popup-props.ts';
import { keyed } from './popup-shortcuts.ts';

/** The stretch that is suggested now, drawn, with Start and another one. */
export function SuggestedStretch(props: PopupProps & { readonly mode: PopupMode }) {
  const words = useWords('popup').suggestion;
  const { suggestion, mode } = props;
  if (!suggestion) {
    return (
      <section class="suggested suggested-none" aria-label={words.heading}>
        <p>{words.none}</p>
        <a href={props.links.settings} target="_blank" rel="noopener">
          {words.noneAction}
        </a>
      </section>
    );
  }
  const main = mode !== 'in-call' && mode !== 'paused';
  return (
    <section class="suggested" aria-labelledby="suggested-name">
      <div class={suggestion.upright ? 'suggested-head suggested-upright' : 'suggested-head'}>
        <FigureSlot class="suggested-figure">{props.figure}</FigureSlot>
        <div class="suggested-text">
          <h2 id="suggested-name">{suggestion.name}</h2>
          <p class="soft small">{suggestion.reason}</p>
        </div>
      </div>
      <div class="suggested-actions">
        <button
          type="button"
          class={main ? 'button button-main' : 'button'}
          aria-describedby="suggested-name"
          {...keyed(props, 'S', words.start)}
          onClick={props.onStart}
        >
          <Icon name="play" filled />
          <span>{words.start}</span>
          <span class="suggested-minutes">{suggestion.minutesLabel}</span>
        </button>
        <button
          type="button"
          class="button button-round"
          aria-label={words.another}
          {...keyed(props, 'A', words.another)}
          onClick={props.onAnother}
        >
          <Icon name="swap" />
        </button>
      </div>
      {main && props.onStartSet && <SetStarts onStartSet={props.onStartSet} />}
    </section>
  );
}
