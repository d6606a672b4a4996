import type { PageState } from './page-state.ts';

/** The person will not go on with the session that was left. Its code is fetched for that. */
export async function leaveLeftSession(state: PageState): Promise<void> {
  const { leaveSession } = await import('./leave-session.ts');
  await leaveSession(state);
}
