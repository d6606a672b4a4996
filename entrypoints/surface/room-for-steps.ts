/**
 * A narrower page is most likely the popup: at most 600 px high, it would have to be scrolled in the
 * very seconds in which one gets ready.
 */
const roomy = '(min-width: 26rem)';

/** Whether a session's page can show how to begin below everything else. */
export function hasRoomForSteps(): boolean {
  return matchMedia(roomy).matches;
}
