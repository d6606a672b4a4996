import { useEffect, useRef } from 'preact/hooks';
import { stageAction } from '../../components/stage/stage-keys.ts';
import type { StageSwitch } from '../../components/stage/stage-props.ts';
import type { SessionPlayer } from './session-player.ts';

const controls = 'button, a[href], input, select, textarea, summary, [contenteditable]';
const fields = 'input, select, textarea, [contenteditable]';

export interface PageEvents {
  readonly player: SessionPlayer;
  readonly direction: 'ltr' | 'rtl';
  /** Keys work, unless a dialog is open; hiding the page counts always. */
  readonly enabled: boolean;
  readonly onSwitch: (which: StageSwitch) => void;
  readonly onHelp: () => void;
}

/** Keys go to the session; a page that is hidden or goes away pauses it. */
export function usePageEvents(events: PageEvents): void {
  const latest = useRef(events);
  latest.current = events;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => act(event, latest.current);
    const onHidden = () => {
      if (document.hidden) latest.current.player.hide();
    };
    const onGone = () => latest.current.player.hide();
    document.addEventListener('keydown', onKey);
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('pagehide', onGone);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('pagehide', onGone);
    };
  }, []);
}

function act(event: KeyboardEvent, { player, direction, enabled, onSwitch, onHelp }: PageEvents) {
  const target = event.target instanceof Element ? event.target : null;
  if (!enabled || player.elsewhere.peek() || event.defaultPrevented) return;
  // Asked here and now: a dialog that is closed is told of a moment later.
  if (document.querySelector('dialog[open]')) return;
  if (target?.closest(fields)) return;
  const { status } = player.view.peek();
  const { untimed } = player.session.peek().plan.options;
  const onControl = target?.closest(controls) != null;
  const action = stageAction(event, { status, untimed, direction, onControl });
  if (!action) return;
  event.preventDefault();
  if (action.type === 'command') player.command(action.command);
  else if (action.type === 'switch') onSwitch(action.which);
  else onHelp();
}
