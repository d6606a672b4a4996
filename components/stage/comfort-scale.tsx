import type { SessionWords } from '../../content/words/en-session.ts';
import type { ComfortRatings } from '../../domain/history/records.ts';
import { sideMeant } from '../../domain/history/side-meant.ts';
import type { Side } from '../../domain/movement/movement.ts';
import '../fields/fields.css';

const numbers = Array.from({ length: 11 }, (_, number) => number);
const sides = ['none', 'left', 'right'] as const;

/** How the back feels as a number from 0 to 10, and which side is meant. */
export function ComfortScale(props: {
  readonly when: 'before' | 'after';
  readonly ratings: ComfortRatings;
  readonly words: SessionWords;
  readonly onRatings: (ratings: ComfortRatings) => void;
}) {
  const { when, ratings, onRatings } = props;
  const words = props.words.felt;
  const withSide = (side: Side | null) => {
    if (when === 'after') return onRatings({ ...ratings, sideAfter: side });
    const { side: _, ...others } = ratings;
    onRatings(side ? { ...others, side } : others);
  };
  return (
    <div class="stage-felt">
      <fieldset aria-describedby="felt-scale">
        <legend>{words[when]}</legend>
        <p class="soft small" id="felt-scale">
          {words.scale}
        </p>
        <div class="stage-felt-numbers">
          {numbers.map((number) => (
            <label key={number} class="choice">
              <input
                type="radio"
                name={`felt-${when}`}
                checked={ratings[when] === number}
                onChange={() => onRatings({ ...ratings, [when]: number })}
              />
              <span>{number}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.side}</legend>
        <div class="stage-felt-numbers">
          {sides.map((side) => (
            <label key={side} class="choice">
              <input
                type="radio"
                name={`felt-side-${when}`}
                checked={(sideMeant(ratings) ?? 'none') === side}
                onChange={() => withSide(side === 'none' ? null : side)}
              />
              <span>{words.sides[side]}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
