import type { Shortcuts } from '../keyboard/use-shortcuts.ts';
import type { PopupMode, PopupProps } from './popup-props.ts';

/** What a button says of its single key: under the pointer, with the focus and read out. */
export function keyed({ shortcuts }: Pick<PopupProps, 'shortcuts'>, key: string, label: string) {
  return shortcuts === false
    ? {}
    : { 'aria-keyshortcuts': key.toLowerCase(), title: `${label} (${key})`, 'data-key': key };
}

/**
 * The single keys of the popup: S starts (or goes on with) a stretch, A shows another one, C is
 * the call, U "I just got up", P the pause. A key does what a button that is there does, and
 * nothing else.
 */
export function popupShortcuts(
  mode: PopupMode,
  props: PopupProps,
  openPauses: () => void,
): Shortcuts {
  const suggested = mode !== 'resume' && props.suggestion !== null;
  return {
    ...(mode === 'resume' && { s: props.onResumeSession }),
    ...(suggested && { s: props.onStart, a: props.onAnother }),
    c: () => props.onCall(mode !== 'in-call'),
    u: props.onGotUp,
    ...(mode === 'paused' && { p: props.onResumeReminders }),
    ...(mode !== 'paused' && mode !== 'resume' && { p: openPauses }),
  };
}
