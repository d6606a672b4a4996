import { type ComponentType, render } from 'preact';
import { type WordsOnPage, WordsProvider } from '../../components/words/words-context.tsx';
import '../../components/design/tokens.css';
import '../../components/design/base.css';
import '../../components/figure/figure.css';
import { loadPageState, type PageState } from './page-state.ts';
import { applyTheme } from './theme.ts';

/** Puts a page on the screen as soon as extension storage has answered; no database is waited for. */
export async function mountPage(
  words: WordsOnPage,
  Page: ComponentType<{ readonly state: PageState }>,
): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  const state = await loadPageState();
  applyTheme(state.settings);
  render(
    <WordsProvider words={words}>
      <Page state={state} />
    </WordsProvider>,
    root,
  );
  // Tests and the tour wait for it.
  document.body.dataset.ready = '';
}
