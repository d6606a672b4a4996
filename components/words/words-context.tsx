import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../../content/words/en.ts';

/** The words a page carries: what all pages share, and those of its own surface. */
export type WordsOnPage = Pick<Words, 'common'> & Partial<Words>;

const WordsContext = createContext<WordsOnPage | null>(null);

/** Gives the words of one language to everything inside. */
export function WordsProvider(props: {
  readonly words: WordsOnPage;
  readonly children: ComponentChildren;
}) {
  return <WordsContext.Provider value={props.words}>{props.children}</WordsContext.Provider>;
}

/**
 * The words of one surface.
 *
 * @throws when the page was wired without them: a fault of the wiring, found at first sight.
 */
export function useWords<Surface extends keyof Words>(surface: Surface): Words[Surface] {
  const words = useContext(WordsContext)?.[surface];
  if (!words) throw new Error(`The page has no words for “${surface}”`);
  return words as Words[Surface];
}
