import { useEffect, useRef } from 'preact/hooks';

/**
 * Where the focus goes, by an id, when a draft is drawn anew and what had the focus has moved or is
 * gone. It is set beside the change.
 */
export function useFocusNext(draft: object) {
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current) document.getElementById(next.current)?.focus();
    next.current = null;
  }, [draft]);
  return next;
}
