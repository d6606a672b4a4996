import type { Movement } from '../../domain/movement/movement.ts';
import { useWords } from '../words/words-context.tsx';

/** How much of it: what a session here does, and what each article says. */
export function MovementDoses({ movement }: { readonly movement: Movement }) {
  const words = useWords('doses');
  const terms = useWords('terms');
  return (
    <section>
      <h2>{words.heading}</h2>
      <dl class="movement-doses">
        <div>
          <dt>{words.usual}</dt>
          <dd>
            <strong>{words.chosen(movement.defaultDose, movement.sided)}</strong>
          </dd>
        </div>
        {movement.doses.map(({ article, dose, variantId }) => (
          <div key={`${article} ${variantId ?? ''}`}>
            <dt>{terms.articles[article]}</dt>
            <dd>
              {words.dose(dose, movement.sided)}
              {dose.ourReading && (
                <span class="small soft movement-reading">{words.ourReading}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
