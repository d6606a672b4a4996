import { useEffect, useRef } from 'preact/hooks';

/** Single keys, in lower case, and what they do. */
export type Shortcuts = Readonly<Record<string, () => void>>;

const typed = new Set(['INPUT', 'SELECT', 'TEXTAREA']);

/**
 * Whether a key belongs to a shortcut: alone, without a modifier, not held down, and not where
 * the person is typing.
 */
export function isShortcut(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) {
    return false;
  }
  const target = event.target as Element | null;
  return !target || !(typed.has(target.tagName) || target.hasAttribute?.('contenteditable'));
}

/** Listens for single keys while the component is there and `enabled` holds. */
export function useShortcuts(shortcuts: Shortcuts, enabled: boolean): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent) => {
      const act = isShortcut(event) ? latest.current[event.key.toLowerCase()] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [enabled]);
}
