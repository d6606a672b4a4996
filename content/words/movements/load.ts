import type { MovementId } from '../../../domain/movement/movement.ts';
import type { AllMovementWords, MovementWordsOf } from './movement-words.ts';

/**
 * Every language is one file, fetched when its first words are needed: the words of all movements
 * are much alike, and packed together they take less room than apart.
 */
const loaders = {
  en: async () => (await import('./en/all.ts')).enMovements,
} satisfies Record<string, () => Promise<AllMovementWords>>;

/** The languages the movements are worded in. */
export type MovementLanguage = keyof typeof loaders;

/** The words of one movement. Rejects only if the extension's own file cannot be read. */
export async function loadMovementWords<Id extends MovementId>(
  id: Id,
  language: MovementLanguage = 'en',
): Promise<MovementWordsOf<Id>> {
  const all: AllMovementWords = await loaders[language]();
  return all[id];
}
