import type { SessionWords } from '../../content/words/en-session.ts';
import type { Side } from '../../domain/movement/movement.ts';

const arrows: Readonly<Record<Side, string>> = {
  left: 'M13 4 6 10l7 6z',
  right: 'M7 4l7 6-7 6z',
};

/**
 * Which side it is: the word, an arrow that points there, and its place on the left or the right
 * of the stage (whichever way the language runs). None of it rests on colour.
 */
export function SideLabel(props: { readonly side: Side | null; readonly words: SessionWords }) {
  const { side, words } = props;
  if (!side) return null;
  return (
    <p class={`stage-side stage-side-${side}`}>
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d={arrows[side]} />
      </svg>
      <span>{words.sideLabels[side]}</span>
    </p>
  );
}
