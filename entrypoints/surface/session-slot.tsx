import { useEffect, useState } from 'preact/hooks';
import type { PageState } from './page-state.ts';
import type { SessionWish } from './session-config.tsx';

type Stage = typeof import('./session-stage.tsx').SessionStage;

/** The place of a session. Its code is loaded when the first one begins. */
export function SessionSlot(props: { readonly state: PageState; readonly wish: SessionWish }) {
  const [Stage, setStage] = useState<Stage | null>(null);
  useEffect(() => {
    void loadSessionStage().then(({ SessionStage }) => setStage(() => SessionStage));
  }, []);
  return Stage ? <Stage {...props} /> : <div class="session-waits" />;
}

/** For whoever knows a little earlier that a session is about to begin. */
export function loadSessionStage() {
  return import('./session-stage.tsx');
}
