import type { NoticeProps } from '../../components/notices/notice-props.ts';
import { useLate } from './use-late.ts';

const lateNotices = () => import('./late-parts.ts').then(({ LateNotices }) => LateNotices);

/** Most of the time nothing is wrong: the words for it are fetched when something is. */
export function NoticesSlot({ notices }: { readonly notices: readonly NoticeProps[] }) {
  const Late = useLate(lateNotices, notices.length > 0);
  return Late && <Late notices={notices} />;
}
