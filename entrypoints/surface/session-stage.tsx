import type { PageState } from './page-state.ts';
import { type SessionWish, sessionConfig } from './session-config.tsx';
import { SessionSurface } from './session-surface.tsx';

/** A session in a page, with everything it needs: the part that is loaded when one begins. */
export function SessionStage(props: { readonly state: PageState; readonly wish: SessionWish }) {
  return <SessionSurface {...sessionConfig(props.state, props.wish)} />;
}
