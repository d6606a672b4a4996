import { useEffect, useRef } from 'preact/hooks';
import type { SessionWords } from '../../content/words/en-session.ts';
import './keys-help.css';

/** The list of keys, over everything else. The browser keeps the focus inside and gives it back. */
export function KeysHelp(props: {
  readonly words: SessionWords;
  readonly untimed: boolean;
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { help } = props.words;
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      class="stage-help"
      ref={dialog}
      aria-labelledby="stage-help-title"
      onClose={props.onClose}
    >
      <div class="stage-help-head">
        <h2 id="stage-help-title">{help.title}</h2>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {help.close}
        </button>
      </div>
      {props.untimed && <p>{help.untimed}</p>}
      <dl>
        {help.keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
