import type { SessionWords } from '../../content/words/en-session.ts';
import './stage.css';
import './end-screen.css';

/** In the place of the stage when another window has taken the session over. */
export function SessionElsewhere(props: {
  readonly words: SessionWords;
  readonly onTakeOver: () => void;
}) {
  const { elsewhere } = props.words;
  return (
    <section class="stage stage-end">
      <h1>{elsewhere.title}</h1>
      <button type="button" class="button button-main" onClick={props.onTakeOver}>
        {elsewhere.takeOver}
      </button>
    </section>
  );
}
