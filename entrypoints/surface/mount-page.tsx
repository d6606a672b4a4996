import { type ComponentType, render } from 'preact';
import { type WordsOnPage, WordsProvider } from '../../components/words/words-context.tsx';
import '../../components/design/tokens.css';
import '../../components/design/base.css';
import '../../components/figure/figure.css';
import { rememberStills } from './figure-stills.ts';
import { keepMirror, type MirrorAgeing } from './keep-mirror.ts';
import { loadPageState, type PageState } from './page-state.ts';
import { takeOver } from './take-over.ts';
import { applyTheme } from './theme.ts';

/** A page whose next first frame shows what it showed last. */
export interface MirroredPage {
  /** Its file name without `.html`. */
  readonly name: string;
  readonly ageing: (state: PageState) => MirrorAgeing;
}

/** Puts a page on the screen as soon as extension storage has answered; no database is waited for. */
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
  if (mirrored) {
    keepMirror(mirrored.name, root, () => ({
      atMs: state.nowMs.peek(),
      ...mirrored.ageing(state),
    }));
  }
  // Tests and the tour wait for it.
  document.body.dataset.ready = '';
}
