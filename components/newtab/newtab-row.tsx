import { useState } from 'preact/hooks';
import { Icon } from '../icons/icon.tsx';
import { useWords } from '../words/words-context.tsx';

/** A site the browser says is visited often. */
export interface VisitedSite {
  readonly url: string;
  readonly name: string;
  readonly icon: string | null;
}

export interface NewTabRowProps {
  readonly onSearch: ((text: string, where: 'here' | 'new-tab') => void) | null;
  readonly sites: readonly VisitedSite[];
}

/** Below everything: a search box and sites, for those who asked for them. Takes no focus. */
export function NewTabRow({ onSearch, sites }: NewTabRowProps) {
  const words = useWords('newtabRow');
  return (
    <aside class="newtab-row" aria-label={words.name}>
      {onSearch && <SearchBox onSearch={onSearch} />}
      {sites.length > 0 && (
        <nav aria-label={words.sites}>
          <ul class="visited-sites">
            {sites.map(({ url, name, icon }) => (
              <li key={url}>
                <a href={url} title={name}>
                  {icon ? (
                    <img src={icon} alt="" width="16" height="16" />
                  ) : (
                    <span class="no-icon" aria-hidden="true" />
                  )}
                  <span>{name}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </aside>
  );
}

function SearchBox({ onSearch }: { readonly onSearch: NonNullable<NewTabRowProps['onSearch']> }) {
  const words = useWords('newtabRow');
  const [typed, setTyped] = useState('');
  const search = (inNewTab: boolean) => {
    const text = typed.trim();
    if (text !== '') onSearch(text, inNewTab ? 'new-tab' : 'here');
  };
  return (
    <search class="newtab-search">
      <input
        type="search"
        autocomplete="off"
        aria-label={words.search}
        placeholder={words.search}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          // Enter that ends a word of an input method is not yet the search.
          if (event.key === 'Enter' && !event.isComposing) search(event.ctrlKey || event.metaKey);
        }}
      />
      <button
        type="button"
        class="button button-quiet"
        aria-label={words.submit}
        onClick={(event) => search(event.ctrlKey || event.metaKey)}
      >
        <Icon name="search" />
      </button>
    </search>
  );
}
