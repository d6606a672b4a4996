import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words/words-context.tsx';
import type { DataProps } from './data-props.ts';

/** Asks before it deletes, and offers the file first. */
export function DeleteEverything(
  props: Pick<DataProps, 'onExport' | 'onDeleteEverything'> & { readonly disabled: boolean },
) {
  const words = useWords('data');
  const [isAsking, setIsAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: whoever goes by keyboard or ear goes on at the question.
  useEffect(() => heading.current?.focus(), [isAsking]);
  if (!isAsking) {
    return (
      <button
        type="button"
        class="button"
        disabled={props.disabled}
        onClick={() => setIsAsking(true)}
      >
        {words.deleteEverything}
      </button>
    );
  }
  return (
    <section class="data-preview" aria-labelledby="delete-everything">
      <h3 id="delete-everything" ref={heading} tabIndex={-1}>
        {words.deleteHeading}
      </h3>
      <p>{words.deleteBody}</p>
      <p class="data-buttons">
        <button
          type="button"
          class="button button-main"
          disabled={props.disabled}
          onClick={props.onExport}
        >
          {words.exportBackup}
        </button>
        <button
          type="button"
          class="button"
          disabled={props.disabled}
          onClick={() => {
            setIsAsking(false);
            props.onDeleteEverything();
          }}
        >
          {words.deleteNow}
        </button>
        <button type="button" class="button button-quiet" onClick={() => setIsAsking(false)}>
          {words.cancel}
        </button>
      </p>
    </section>
  );
}
