import { Icon } from '../icons/icon.tsx';
import { useWords } from '../words/words-context.tsx';
import type { MovementProps } from './movement-view.tsx';

/** What it should feel like, how to breathe, what goes wrong, when to stop and to ask first. */
export function MovementCare(
  props: Pick<MovementProps, 'movement' | 'words' | 'askFirstAddress'> & {
    readonly fill: (text: string) => string;
  },
) {
  const words = useWords('library');
  const terms = useWords('terms');
  const { movement, fill } = props;
  return (
    <>
      <section>
        <h2>{words.feel}</h2>
        <p>{fill(props.words.feel)}</p>
        <h3>{words.breathing}</h3>
        <p>{fill(props.words.breathing)}</p>
      </section>
      <section>
        <h2>{words.mistakes}</h2>
        <ul>
          {props.words.mistakes.map((mistake) => (
            <li key={mistake}>{fill(mistake)}</li>
          ))}
        </ul>
      </section>
      <section class="movement-care">
        <h2>
          <Icon name="care" /> {words.stopIf}
        </h2>
        <p>{fill(props.words.stopIf)}</p>
        {movement.askFirst.length > 0 && (
          <>
            <h3>{words.askFirst}</h3>
            <p>{terms.askFirstLead}</p>
            <ul>
              {movement.askFirst.map((condition) => (
                <li key={condition}>{terms.askFirst[condition]}</li>
              ))}
            </ul>
          </>
        )}
        <p>
          <a href={props.askFirstAddress}>{words.aboutAsking}</a>
        </p>
      </section>
    </>
  );
}
