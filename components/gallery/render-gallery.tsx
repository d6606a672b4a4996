import { render } from 'preact';
import { en } from '../../content/words/en.ts';
import { WordsProvider } from '../words/words-context.tsx';
import { allSpecimens } from './all-specimens.ts';
import '../design/tokens.css';
import '../design/base.css';
import './gallery.css';

/**
 * Draws the page of all components in all states. In its address, `#surface/state` shows one
 * alone at full size; `?theme=dark` (light, contrast) and `?dir=rtl` set the look.
 */
export function renderGallery(root: HTMLElement): void {
  const asked = new URLSearchParams(location.search);
  const page = document.documentElement;
  const theme = asked.get('theme');
  if (theme) page.dataset.theme = theme;
  page.dir = asked.get('dir') ?? 'ltr';
  addEventListener('hashchange', () => draw(root));
  draw(root);
}

function draw(root: HTMLElement): void {
  const one = allSpecimens.find(({ id }) => `#${id}` === location.hash);
  render(
    <WordsProvider words={en}>
      {one ? (
        one.render()
      ) : (
        <div class="gallery">
          <h1>All components in all states</h1>
          {allSpecimens.map(({ id, render: specimen }) => (
            <section key={id} class="gallery-specimen" data-surface={id.split('/')[0]}>
              <h2>
                <a href={`#${id}`}>{id}</a>
              </h2>
              <div class="gallery-frame">{specimen()}</div>
            </section>
          ))}
        </div>
      )}
    </WordsProvider>,
    root,
  );
}
