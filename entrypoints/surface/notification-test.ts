import { signal } from '@preact/signals';
import type {
  NotificationTestProps,
  NotificationTestState,
} from '../../components/notification-test/notification-test.tsx';
import { ask } from '../../platform/messages/router.ts';
import { changeSettings } from './change-settings.ts';

const state = signal<NotificationTestState>('untried');

/**
 * The test of notifications, for the pages that offer it. Who does not see one gets the small
 * window from then on, until a later test is seen.
 */
export function notificationTest(): NotificationTestProps {
  return {
    state: state.value,
    async onSend() {
      const reply = await ask({ type: 'test-notification' });
      state.value = reply.ok ? 'asked' : 'blocked';
    },
    onAnswer(seen) {
      state.value = seen ? 'seen' : 'not-seen';
      void changeSettings({ offersBy: seen ? 'notification' : 'window' });
    },
  };
}
