import { enMovements } from '../../content/words/movements/en/all.ts';
import type { MovementWords } from '../../content/words/movements/movement-words.ts';
import type { MovementId } from '../../domain/movement/movement.ts';

/** A text and where it stands: `cobra.cues.hold`. */
export type PlacedText = readonly [place: string, text: string];

export const wordsOf = (id: MovementId): MovementWords => enMovements[id];

export const wordCount = (text: string): number => text.trim().split(/\s+/).length;

/** Every string in a value, with its path. */
export function textsIn(value: unknown, path: string): PlacedText[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

/** The steps of a movement and of all its variants. */
export function stepsOf(id: MovementId): PlacedText[] {
  return partsOf(id, 'steps');
}

/** The spoken cues of a movement and of all its variants. */
export function cuesOf(id: MovementId): PlacedText[] {
  return partsOf(id, 'cues');
}

function partsOf(id: MovementId, part: 'steps' | 'cues'): PlacedText[] {
  const { variants = {}, ...words } = wordsOf(id);
  return [
    ...textsIn(words[part], `${id}.${part}`),
    ...Object.entries(variants).flatMap(([variantId, variant]) =>
      textsIn(variant[part], `${id}.${variantId}.${part}`),
    ),
  ];
}
