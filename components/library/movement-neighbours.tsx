import type { MovementId } from '../../domain/movement/movement.ts';
import { Icon } from '../icons/icon.tsx';
import { useWords } from '../words/words-context.tsx';
import { MovementSteps } from './movement-steps.tsx';
import type { MovementProps } from './movement-view.tsx';

type Props = Pick<MovementProps, 'movement' | 'words' | 'nameOf' | 'addressOf' | 'onStart'> & {
  readonly fill: (text: string) => string;
};

/** Easier and harder: how to change this one, its neighbours, and other ways to do it. */
export function MovementNeighbours(props: Props) {
  const words = useWords('library');
  const terms = useWords('terms');
  const { movement, fill } = props;
  const variants = movement.variants.filter(({ id }) => props.words.variants?.[id]);
  return (
    <>
      <section>
        <h2>{words.easier}</h2>
        <p>{fill(props.words.easier)}</p>
        <Names {...props} ids={movement.easier} />
        <h2>{words.harder}</h2>
        <p>{fill(props.words.harder)}</p>
        <Names {...props} ids={movement.harder} />
      </section>
      {variants.length > 0 && (
        <section class="movement-variants">
          <h2>{words.variants}</h2>
          {variants.map(({ id, level }) => {
            const variant = props.words.variants?.[id];
            if (!variant) return null;
            return (
              <details key={id}>
                <summary>
                  {variant.name} <span class="soft small">{terms.levels[level]}</span>
                </summary>
                <MovementSteps steps={variant.steps} fill={fill} ofVariant />
                <p>
                  <button type="button" class="button" onClick={() => props.onStart(id)}>
                    <Icon name="play" filled />
                    {words.startVariant(variant.name)}
                  </button>
                </p>
              </details>
            );
          })}
        </section>
      )}
    </>
  );
}

function Names(props: Props & { readonly ids: readonly MovementId[] }) {
  if (props.ids.length === 0) return null;
  return (
    <ul class="movement-names">
      {props.ids.map((id) => (
        <li key={id}>
          <a href={props.addressOf(id)}>{props.nameOf(id)}</a>
        </li>
      ))}
    </ul>
  );
}
