/*
 * A text in pieces that fit into a store with a limit for each item. Every piece names the
 * generation of the text it belongs to: pieces travel one by one, and a text is only taken when
 * all of one generation have come.
 */

/** One piece: generation, number of pieces, text. */
export type Piece = readonly [generation: number, count: number, text: string];

/** The store takes 8,192 bytes an item, its key and our frame among them. */
export const pieceBytes = 7_900;

/** Cuts a text into pieces of at most so many stored bytes. */
export function cutIntoPieces(text: string, generation: number, mostBytes = pieceBytes): Piece[] {
  const texts: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of text) {
    const cost = storedBytes(character);
    if (bytes + cost > mostBytes && piece !== '') {
      texts.push(piece);
      piece = '';
      bytes = 0;
    }
    piece += character;
    bytes += cost;
  }
  texts.push(piece);
  return texts.map((part) => [generation, texts.length, part]);
}

/** The text that these pieces make in their order, or null while one of them is missing. */
export function joinPieces(
  pieces: readonly unknown[],
): { generation: number; text: string } | null {
  const [first] = pieces;
  if (!isPiece(first)) return null;
  const [generation, count] = first;
  const wanted = pieces.slice(0, count);
  const texts = wanted.flatMap((piece) =>
    isPiece(piece) && piece[0] === generation && piece[1] === count ? [piece[2]] : [],
  );
  return texts.length === count ? { generation, text: texts.join('') } : null;
}

function isPiece(value: unknown): value is Piece {
  return (
    Array.isArray(value) &&
    value.length === 3 &&
    Number.isSafeInteger(value[0]) &&
    Number.isInteger(value[1]) &&
    value[1] >= 1 &&
    typeof value[2] === 'string'
  );
}

/**
 * The most bytes that a character takes as JSON in UTF-8: quotes and backslashes are escaped by
 * all browsers, control characters and angle brackets with six characters by some.
 */
export function storedBytes(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (character === '"' || character === '\\') return 2;
  if (code < 0x20 || character === '<' || character === '>' || code === 0x7f) return 6;
  if (code === 0x2028 || code === 0x2029 || (code >= 0xd800 && code <= 0xdfff)) return 6;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
