import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Whether an element is on screen in a visible document. */
export function useSeen(element: RefObject<Element | null>): boolean {
  const [onScreen, setOnScreen] = useState(true);
  const [visible, setVisible] = useState(true);
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const { ownerDocument } = target;
    const look = () => setVisible(ownerDocument.visibilityState !== 'hidden');
    look();
    ownerDocument.addEventListener('visibilitychange', look);
    const observer =
      typeof IntersectionObserver === 'undefined'
        ? null
        : new IntersectionObserver((entries) => {
            setOnScreen(entries.at(-1)!.isIntersecting);
          });
    observer?.observe(target);
    return () => {
      ownerDocument.removeEventListener('visibilitychange', look);
      observer?.disconnect();
    };
  }, [element]);
  return onScreen && visible;
}
