import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { NewTabRow, type VisitedSite } from '../../components/newtab/newtab-row.tsx';
import { WordsProvider } from '../../components/words/words-context.tsx';
import { enCommon } from '../../content/words/en-common.ts';
import { enNewtabRow } from '../../content/words/en-newtab-row.ts';
import type { NewTabPart } from '../../domain/settings/settings.ts';
import { allowedNewTabParts } from '../../platform/permissions/new-tab-permission.ts';
import { onPermissionsChanged } from '../../platform/permissions/on-permissions-changed.ts';
import { searchFor } from '../../platform/search/search.ts';
import { topSites } from '../../platform/top-sites/top-sites.ts';

const mostSites = 6;

/**
 * The row stands beside the page's root, not in it: what is in the root is kept for the next first
 * frame, and the sites somebody visits are kept nowhere.
 */
export function NewTabRowPlace({ parts }: { readonly parts: readonly NewTabPart[] }) {
  useEffect(() => {
    const place = document.body.appendChild(document.createElement('div'));
    render(
      <WordsProvider words={{ common: enCommon, newtabRow: enNewtabRow }}>
        <AllowedRow parts={parts} />
      </WordsProvider>,
      place,
    );
    return () => {
      render(null, place);
      place.remove();
    };
  }, [parts.join()]);
  return null;
}

/** What is wanted, as far as the browser allows it now. */
function AllowedRow({ parts }: { readonly parts: readonly NewTabPart[] }) {
  const [shown, setShown] = useState<{
    readonly search: boolean;
    readonly sites: readonly VisitedSite[];
  }>();
  useEffect(() => {
    const look = async () => {
      const allowed = (await allowedNewTabParts()).filter((part) => parts.includes(part));
      const sites = allowed.includes('sites') ? await topSites(mostSites) : [];
      setShown({ search: allowed.includes('search'), sites });
    };
    void look();
    return onPermissionsChanged(() => void look());
  }, []);
  if (!shown?.search && !shown?.sites.length) return null;
  return (
    <NewTabRow
      onSearch={shown.search ? (text, where) => void searchFor(text, where) : null}
      sites={shown.sites}
    />
  );
}
