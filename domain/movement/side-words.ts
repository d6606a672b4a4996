import type { Side } from './movement.ts';
import { otherSide } from './sides.ts';

/** How one language writes the sides, in lower case: `{ left: 'left', right: 'right' }`. */
export type SideWords = Readonly<Record<Side, string>>;

/**
 * Fills the side words of a text that was written once for both sides. `{side}` is the side the
 * session announces, `{otherSide}` the one across; `{Side}` and `{OtherSide}` start a sentence.
 *
 * @example
 * fillSides('Turn to the {side}.', 'left', { left: 'left', right: 'right' }) // 'Turn to the left.'
 */
export function fillSides(text: string, side: Side, words: SideWords): string {
  return text.replace(/\{(side|otherSide|Side|OtherSide)\}/g, (_, placeholder: string) => {
    const word = words[placeholder.toLowerCase() === 'side' ? side : otherSide(side)];
    const startsSentence = placeholder.startsWith('S') || placeholder.startsWith('O');
    return startsSentence ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
}

/** Whether a text changes with the side. */
export function hasSideWords(text: string): boolean {
  return /\{(side|otherSide|Side|OtherSide)\}/.test(text);
}
