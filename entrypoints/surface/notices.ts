import type { NoticeProps } from '../../components/notices/notice-props.ts';
import { ask } from '../../platform/messages/router.ts';
import type { PageState } from './page-state.ts';

/** What every page tells when something is not as it should be. */
export function noticesOf(state: PageState): readonly NoticeProps[] {
  const health = state.health.value;
  const presented = state.presented.value;
  const notices: NoticeProps[] = [];
  if (health.state === 'failing') {
    notices.push({
      kind: health.reason === 'disk-full' ? 'storage-full' : 'database-failing',
      onAct: () => void ask({ type: 'flush-history' }),
    });
  }
  if (presented?.failure !== undefined && presented.failure !== 'switched-off') {
    notices.push({ kind: 'notifications-blocked' });
  }
  return notices;
}
