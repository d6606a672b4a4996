import type { MovementId } from '../../../domain/movement/movement.ts';
import { enLoaders } from './en/loaders.ts';
import type { MovementWords, MovementWordsOf } from './movement-words.ts';

/** Every language has a loader for every movement; one that is missing fails the type check. */
type Loaders = { readonly [Id in MovementId]: () => Promise<MovementWordsOf<Id>> };

const loaders = { en: enLoaders } satisfies Record<string, Loaders>;

/** The languages the movements are worded in. */
export type MovementLanguage = keyof typeof loaders;

/** The words of one movement. Rejects only if the extension's own file cannot be read. */
export function loadMovementWords(
  id: MovementId,
  language: MovementLanguage = 'en',
): Promise<MovementWords> {
  return loaders[language][id]();
}
