import type { PlanFileProblem } from '../../domain/plan/plan-file.ts';
import { useWords } from '../words/words-context.tsx';

/** Why a file is not taken: one sentence, or every field that is wrong with its path. */
export function PlanProblems({ problem }: { readonly problem: PlanFileProblem }) {
  const words = useWords('plan');
  if (problem.kind !== 'fields') return <p class="plan-problem">{words.problem(problem)}</p>;
  return (
    <div class="plan-problem">
      <p>{words.problems(problem.problems.length)}</p>
      <ul>
        {problem.problems.map(({ path, problem: what }, index) => (
          <li key={`${index} ${path}`}>
            <code>{path || words.whole}</code> {words.fault(what)}
          </li>
        ))}
      </ul>
    </div>
  );
}
