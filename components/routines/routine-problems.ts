import type { RoutineWords } from '../../content/words/en-routines.ts';
import type { FieldProblem } from '../../domain/fault/fault.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import type { Routine } from '../../domain/session/routine.ts';

/** What keeps a routine from being played, naming the stretch and the field. */
export function problemsInWords(
  problems: readonly FieldProblem[],
  routine: Routine,
  nameOf: (id: MovementId) => string,
  words: RoutineWords['edit'],
): readonly string[] {
  return problems.map(({ path, problem }) => {
    if (path === 'items' && routine.items.length === 0) return words.empty;
    if (path === 'name') return words.nameTooLong;
    const index = Number(/^items\[(\d+)\]/.exec(path)?.[1] ?? Number.NaN);
    const item = routine.items[index];
    const field = path.replace(/^items\[\d+\]\.?/, '').replace(/^dose\.?/, '');
    const place = item ? `${index + 1}. ${nameOf(item.movementId)}` : path;
    return words.problem(item && field ? `${place}: ${field}` : `${place}:`, problem);
  });
}
