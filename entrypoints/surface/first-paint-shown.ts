/** A page that is not drawn, such as one in a tab behind, is not waited for longer than this. */
const longestMs = 250;

/**
 * Resolves once the mirror has been on the screen: putting the page in its place before that would
 * let the first frame come later than it could. At once when there is no mirror.
 */
export function firstPaintShown(): Promise<void> {
  if (document.documentElement.dataset.mirror === undefined) return Promise.resolve();
  return new Promise((resolve) => {
    setTimeout(resolve, longestMs);
    const observer = new PerformanceObserver((entries) => {
      if (entries.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'paint', buffered: true });
  });
}
