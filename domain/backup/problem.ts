import type { Fault } from '../fault/fault.ts';

/** Why a file cannot be imported at all. The words for each are in `content/words/`. */
export type BackupProblem =
  | { readonly kind: 'too-large'; readonly characters: number; readonly most: number }
  | { readonly kind: 'empty' }
  /** Not JSON from the character on (counted from 1). */
  | { readonly kind: 'not-json'; readonly character: number }
  /** JSON that breaks off: the file was not copied to its end. */
  | { readonly kind: 'truncated'; readonly characters: number }
  /** JSON of something else; `format` is what it calls itself. */
  | { readonly kind: 'other-program'; readonly format: string | null }
  | { readonly kind: 'newer-version'; readonly version: number; readonly known: number }
  /** Keys that only an attack would have. */
  | { readonly kind: 'unsafe-key'; readonly path: string }
  | { readonly kind: 'too-deep'; readonly path: string }
  /** The frame of the file is not as it must be. */
  | { readonly kind: 'malformed'; readonly path: string; readonly problem: Fault };
