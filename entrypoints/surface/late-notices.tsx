import { Notice } from '../../components/notices/notice.tsx';
import { WordsProvider } from '../../components/words/words-context.tsx';
import { enCommon } from '../../content/words/en-common.ts';
import { enNotices } from '../../content/words/en-notices.ts';
import { useCareNotices } from './care-notice.ts';
import { noticesOf } from './notices.ts';
import type { NoticesOfPage } from './notices-slot.tsx';

/** The notices of a page that most of the time has none. */
export function LateNotices({ state, own, looksBack }: Required<NoticesOfPage>) {
  const care = useCareNotices(state, looksBack);
  return (
    <WordsProvider words={{ common: enCommon, notices: enNotices }}>
      {[...own, ...noticesOf(state, care)].map((notice) => (
        <Notice key={notice.kind} {...notice} />
      ))}
    </WordsProvider>
  );
}
