import { type ComponentType, render } from 'preact';
import { type WordsOnPage, WordsProvider } from '../../components/words/words-context.tsx';
import '../../components/design/tokens.css';
import '../../components/design/base.css';
import '../../components/figure/figure.css';
import { rememberStills } from './figure-stills.ts';
import type { MirroredPage } from './mirror-ageing.ts';
import { loadPageState, type PageState } from './page-state.ts';
import { takeOver } from './take-over.ts';
import { applyTheme } from './theme.ts';

/** By then a page has come to rest, its database among it. */
const settledMs = 300;

/**
 * Puts a page on the screen as soon as extension storage has answered; no database is waited for.
 *
 * @param mirrored its file name without `.html`, if its next first frame shows what it showed last
 */
export async function mountPage(
  words: WordsOnPage,
  Page: ComponentType<{ readonly state: PageState }>,
  mirrored?: MirroredPage,
): Promise<void> {
  const before = document.getElementById('root');
  if (!before) throw new Error('The page has no #root');
  const state = await loadPageState();
  applyTheme(state.settings);
  rememberStills(before);
  const root = document.createElement('div');
  root.id = before.id;
  render(
    <WordsProvider words={words}>
      <Page state={state} />
    </WordsProvider>,
    root,
  );
  takeOver(before, root);
  // Until then the mirror of the time before will do.
  if (mirrored) {
    setTimeout(() => {
      void import('./keep-mirror.ts').then((it) => it.keepMirror(mirrored, root, state));
    }, settledMs);
  }
  // Tests and the tour wait for it.
  document.body.dataset.ready = '';
}
