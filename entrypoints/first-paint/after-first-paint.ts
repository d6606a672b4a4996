/** A page that is not drawn, such as one in a tab behind, is not waited for longer than this. */
const longestMs = 250;

/**
 * Calls once the first frame has been on the screen, so that the page's code does not stand in its
 * way.
 */
export function afterFirstPaint(then: () => void): void {
  let waits = true;
  const once = () => {
    if (waits) then();
    waits = false;
  };
  setTimeout(once, longestMs);
  new PerformanceObserver((entries) => {
    if (entries.getEntriesByName('first-contentful-paint').length > 0) once();
  }).observe({ type: 'paint', buffered: true });
}
