import { type SetMinutes, setLengths } from '../../domain/session/set-lengths.ts';
import { useWords } from '../words/words-context.tsx';
import './set-starts.css';

/** One quiet line that starts a short set of two, four or eight minutes. */
export function SetStarts(props: { readonly onStartSet: (minutes: SetMinutes) => void }) {
  const words = useWords('shortSets');
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons under one name, no form to fill
    <div class="set-starts" role="group" aria-label={words.short}>
      <span class="soft small" aria-hidden="true">
        {words.short}
      </span>
      <span class="set-start-buttons">
        {setLengths.map((minutes) => (
          <button
            key={minutes}
            type="button"
            class="button button-quiet set-start"
            aria-label={`${words.minutesShort(minutes)}: ${words.startSet(minutes)}`}
            onClick={() => props.onStartSet(minutes)}
          >
            {words.minutesShort(minutes)}
          </button>
        ))}
      </span>
    </div>
  );
}
