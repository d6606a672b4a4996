/**
 * A page in front is drawn at once, on a busy machine a little later; longer than this its code is
 * not kept waiting.
 */
const longestMs = 1_000;

/**
 * Calls once the first frame has been on the screen, so that the page's code does not stand in its
 * way. Nobody waits for a frame of a page in a tab behind: there is none.
 */
export function afterFirstPaint(then: () => void): void {
  let waits = true;
  const once = () => {
    if (waits) then();
    waits = false;
  };
  setTimeout(once, document.hidden ? 0 : longestMs);
  new PerformanceObserver((entries) => {
    if (entries.getEntriesByName('first-contentful-paint').length > 0) once();
  }).observe({ type: 'paint', buffered: true });
}
