import { Icon } from '../icons/icon.tsx';
import { useWords } from '../words/words-context.tsx';
import type { NoticeProps } from './notice-props.ts';
import './notice.css';

/** One quiet line or two about something the person should know, with what can be done. */
export function Notice(props: NoticeProps) {
  const words = useWords('notices')[props.kind];
  const { close } = useWords('common');
  return (
    <section class="notice" aria-label={words.title} data-notice={props.kind}>
      <Icon name="care" />
      <div class="notice-text">
        <p class="notice-title">{words.title}</p>
        <p>{words.body}</p>
        {(props.onAct || props.onClose) && (
          <p class="notice-actions">
            {props.onAct && (
              <button type="button" class="notice-action" onClick={props.onAct}>
                {words.act}
              </button>
            )}
            {props.onClose && (
              <button type="button" class="notice-action" onClick={props.onClose}>
                {close}
              </button>
            )}
          </p>
        )}
      </div>
    </section>
  );
}

/** The notices of a page, announced when one comes. */
export function Notices(props: { readonly notices?: readonly NoticeProps[] | undefined }) {
  return (
    <div class="notices" role="status">
      {props.notices?.map((notice) => (
        <Notice key={notice.kind} {...notice} />
      ))}
    </div>
  );
}
