import { useEffect, useState } from 'preact/hooks';

/**
 * A narrower page is most likely the popup: at most 600 px high, it would have to be scrolled in the
 * very seconds in which one gets ready.
 */
const roomy = '(min-width: 26rem)';

/** Whether a session's page can show how to begin below everything else; follows the window. */
export function useRoomForSteps(): boolean {
  const [hasRoom, setHasRoom] = useState(() => matchMedia(roomy).matches);
  useEffect(() => {
    const width = matchMedia(roomy);
    const follow = () => setHasRoom(width.matches);
    follow();
    width.addEventListener('change', follow);
    return () => width.removeEventListener('change', follow);
  }, []);
  return hasRoom;
}
