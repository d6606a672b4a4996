import type { NoticeProps } from '../../components/notices/notice-props.ts';
import { ask } from '../../platform/messages/router.ts';
import { careNotices } from './care-notice.ts';
import type { PageState } from './page-state.ts';

/**
 * What every page tells when something is not as it should be.
 *
 * @param care what is told of seeing someone, from a page that knows more than is remembered
 */
export function noticesOf(
  state: PageState,
  care: readonly NoticeProps[] = careNotices(state),
): readonly NoticeProps[] {
  const health = state.health.value;
  const failure = state.presented.value?.failure;
  const notices: NoticeProps[] = [];
  if (health.state === 'failing') {
    notices.push({
      kind: health.reason === 'disk-full' ? 'storage-full' : 'database-failing',
      onAct: () => void ask({ type: 'flush-history' }),
    });
  }
  if (failure && failure !== 'switched-off') {
    notices.push({ kind: 'notifications-blocked' });
  }
  return [...care, ...notices];
}
