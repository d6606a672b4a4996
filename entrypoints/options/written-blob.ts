import type { WritePiece } from '../../storage/backup/backup-file.ts';

/** Characters that are held as texts before the browser takes them out of this page's memory. */
const charactersInPart = 1_000_000;

/** What was written, put together by the browser: it lies outside of this page's memory. */
export async function writtenBlob(
  type: string,
  writeAll: (write: WritePiece) => Promise<void>,
): Promise<Blob> {
  const parts: Blob[] = [];
  let pieces: string[] = [];
  let characters = 0;
  await writeAll((piece) => {
    pieces.push(piece);
    characters += piece.length;
    if (characters < charactersInPart) return;
    parts.push(new Blob(pieces));
    pieces = [];
    characters = 0;
  });
  return new Blob([...parts, ...pieces], { type });
}
