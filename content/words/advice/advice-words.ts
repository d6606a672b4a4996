import type { AdviceId } from '../../catalogue/advice.ts';

/**
 * A short paragraph, a way to another piece that must not be missed, or a list with an optional
 * line before it. A list of warning signs can be ticked; `ticks` says how soon help is needed if
 * one is there.
 */
export type AdviceBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'pointer'; readonly text: string; readonly to: AdviceId }
  | {
      readonly kind: 'list';
      readonly lead?: string;
      readonly items: readonly string[];
      readonly ticks?: 'now' | 'soon';
    };

export interface AdviceWords {
  readonly title: string;
  /** One sentence that stands alone. */
  readonly summary: string;
  readonly body: readonly AdviceBlock[];
}

/** All fourteen; one that a translation lacks fails the type check. */
export type AdviceInWords = Readonly<Record<AdviceId, AdviceWords>>;
