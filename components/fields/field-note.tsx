import type { ComponentChildren } from 'preact';
import { type FieldWords, useIsFound } from './field-frame.tsx';

/** What stands between fields and is none; a search finds it by its words, too. */
export function FieldNote(props: {
  readonly words: FieldWords;
  readonly children: ComponentChildren;
}) {
  if (!useIsFound(props.words)) return null;
  return <div class="field-note">{props.children}</div>;
}
