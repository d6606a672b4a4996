import { Fragment } from 'preact';
import './whole-words.css';

/**
 * A title in which lines break between words first: "mid-back" and the like move on as a whole,
 * and part at their hyphen only where even a line of their own is too short. The text stays what
 * it is, for search, copying and reading out.
 */
export function WholeWords({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(' ').map((word, index) => (
        <Fragment key={index}>
          {index > 0 && ' '}
          {word.includes('-') ? <span class="whole-word">{word}</span> : word}
        </Fragment>
      ))}
    </>
  );
}
