import { Notice } from '../../components/notices/notice.tsx';
import type { NoticeProps } from '../../components/notices/notice-props.ts';
import { WordsProvider } from '../../components/words/words-context.tsx';
import { enCommon } from '../../content/words/en-common.ts';
import { enNotices } from '../../content/words/en-notices.ts';

/** The notices of a page that most of the time has none. */
export function LateNotices({ notices }: { readonly notices: readonly NoticeProps[] }) {
  return (
    <WordsProvider words={{ common: enCommon, notices: enNotices }}>
      {notices.map((notice) => (
        <Notice key={notice.kind} {...notice} />
      ))}
    </WordsProvider>
  );
}
