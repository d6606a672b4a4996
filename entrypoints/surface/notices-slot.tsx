import type { NoticeProps } from '../../components/notices/notice-props.ts';
import type { PageState } from './page-state.ts';
import { useLate } from './use-late.ts';

export interface NoticesOfPage {
  readonly state: PageState;
  /** What the page itself has to tell. */
  readonly own?: readonly NoticeProps[];
  /** Looks at all sessions of the last weeks, not only at those that are remembered. */
  readonly looksBack?: boolean;
}

const none: readonly NoticeProps[] = [];
const lateNotices = () => import('./late-parts.ts').then(({ LateNotices }) => LateNotices);

/** Most of the time nothing is wrong: reasons and words are fetched when something may be. */
export function NoticesSlot({ state, own = none, looksBack = false }: NoticesOfPage) {
  const Late = useLate(lateNotices, own.length > 0 || maybeWrong(state));
  return Late && <Late state={state} own={own} looksBack={looksBack} />;
}

/** Cheap to know, and true whenever there is anything to tell. */
function maybeWrong({ health, presented, care, recent }: PageState): boolean {
  return (
    health.value.state === 'failing' ||
    presented.value?.failure !== undefined ||
    care.value.signAtMs !== null ||
    recent.value.sessions.some(({ comfort }) => comfort === 'worse')
  );
}
