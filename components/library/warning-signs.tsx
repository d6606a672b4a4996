import { useId, useState } from 'preact/hooks';
import { useWords } from '../words/words-context.tsx';

/** Warning signs to be ticked. As soon as one is, it says what to do. */
export function WarningSigns(props: {
  readonly lead?: string | undefined;
  readonly items: readonly string[];
  readonly urgency: 'now' | 'soon';
  readonly careAddress: string;
  readonly careTitle: string;
  readonly onSign: () => void;
}) {
  const words = useWords('library').advice;
  const id = useId();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const tick = (item: string, on: boolean) => {
    setTicked(on ? [...ticked, item] : ticked.filter((other) => other !== item));
    if (on) props.onSign();
  };
  return (
    <fieldset class="advice-signs" aria-describedby={`${id}-note`}>
      <legend>{props.lead}</legend>
      {props.items.map((item) => (
        <label key={item} class="advice-sign">
          <input
            type="checkbox"
            checked={ticked.includes(item)}
            onChange={(event) => tick(item, event.currentTarget.checked)}
          />
          <span>{item}</span>
        </label>
      ))}
      <p class="small soft" id={`${id}-note`}>
        {words.tickNote}
      </p>
      <div role="alert">
        {ticked.length > 0 && (
          <p class="advice-ticked">
            <strong>{words.ticked[props.urgency]}</strong>{' '}
            {props.urgency === 'soon' && <a href={props.careAddress}>{props.careTitle}</a>}
          </p>
        )}
      </div>
    </fieldset>
  );
}
