import type { FieldProblem } from '../../domain/fault/fault.ts';
import { Icon } from '../icons/icon.tsx';
import { useWords } from '../words/words-context.tsx';

/** What an organisation has set and cannot be, for whoever is to put it right. */
export function PolicyNotice({ problems }: { readonly problems: readonly FieldProblem[] }) {
  const words = useWords('settings').policy;
  return (
    <section class="notice" aria-label={words.title} data-notice="policy">
      <Icon name="care" />
      <div class="notice-text">
        <p class="notice-title">{words.title}</p>
        <p>{words.body}</p>
        <ul>
          {problems.map(({ path, problem }) => (
            <li key={path}>{words.problem(path, problem)}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
