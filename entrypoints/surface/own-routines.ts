import type { Routine } from '../../domain/session/routine.ts';
import { localItems } from '../../platform/extension-storage/local-items.ts';
import { routinesItem } from '../../storage/items/routines-item.ts';
import { readItem, writeItem } from '../../storage/items/stored-item.ts';

/** Keeps a routine of one's own: in its place if it was there, otherwise at the end. */
export async function keepRoutine(routine: Routine): Promise<void> {
  const known = await readItem(localItems, routinesItem);
  const isKnown = known.some(({ id }) => id === routine.id);
  await writeItem(
    localItems,
    routinesItem,
    isKnown ? known.map((old) => (old.id === routine.id ? routine : old)) : [...known, routine],
  );
}

/** Takes a routine away. The returned function puts it back where it was. */
export async function deleteRoutine(id: string): Promise<() => Promise<void>> {
  const known = await readItem(localItems, routinesItem);
  const index = known.findIndex((routine) => routine.id === id);
  const deleted = known[index];
  await writeItem(
    localItems,
    routinesItem,
    known.filter((routine) => routine.id !== id),
  );
  return async () => {
    const now = await readItem(localItems, routinesItem);
    if (!deleted || now.some((routine) => routine.id === id)) return;
    await writeItem(localItems, routinesItem, now.toSpliced(index, 0, deleted));
  };
}
